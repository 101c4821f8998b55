import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pageAddress } from '../../src/content-address.ts';
import { checkFields, type ParsedFile } from '../../src/domain/check/block/fields.ts';
import { kindOf, type ContentKind } from '../../src/domain/kinds.ts';
import { GONE } from '../../src/domain/old-address/table.ts';
import { now } from '../../src/lib/clock.ts';
import { listAddresses } from '../content/addresses.ts';
import { readOldAddresses } from '../content/old-addresses.ts';
import { listChanges, type Change } from './changes.ts';

/** Where the addresses are written that no file keeps itself. */
const TABLE = 'content/_redirections/site-spip.tsv';

interface Rename {
  kind: ContentKind;
  before: string;
  after: string;
  root: string;
}

/**
 * For each published content file that has another name now, the lines to write into it, as long as it
 * has not got them: its old address, and the identifier by which subscribers know it. For one that was
 * taken away, the line that says so to whoever asks for its page.
 * @example proposeAliases('/chemin/du/projet') → ['content/articles/2026/2026-11-16-b.md (auparavant …-a.md), ajoutez :', '  alias: [/actualites/2026/a/]', '  id: 2026-11-16-a']
 */
export async function proposeAliases(root: string): Promise<string[]> {
  const changes = await listChanges(root);
  const written = new Set((await readOldAddresses(root)).map(({ from }) => from));
  const lines = await Promise.all(changes.map((change) => describe(change, { root, written })));
  return lines.flat();
}

async function describe(
  { kind, before, source, after }: Change,
  { root, written }: { root: string; written: ReadonlySet<string> },
): Promise<string[]> {
  if (!wasPublished(read(before, source, kind))) return [];
  const address = pageAddress(before) ?? '';
  const old = [address, address.replace(/\/$/, '')].some((one) => written.has(one)) ? '' : address;
  if (after !== undefined) return describeRename(old, { kind, before, after, root });
  if (old === '') return [];
  return [
    `${before} (effacé), ajoutez, ou la page qui le remplace au lieu du signe « ${GONE} » :`,
    `  dans ${TABLE} : ${old}\t${GONE}`,
  ];
}

/** @param old the address that is to be kept; empty where none is */
async function describeRename(
  old: string,
  { kind, before, after, root }: Rename,
): Promise<string[]> {
  const source = await readFile(path.join(root, after), 'utf8');
  const { alias, id } = read(after, source, kind)?.fields ?? {};
  const isFollowed = kindOf(kind).naming === 'dated';
  const lines = [
    ...(old === '' ? [] : keepAddress(old, { after, alias, isFollowed })),
    ...(isFollowed && id === undefined ? [`  id: ${path.basename(before, '.md')}`] : []),
  ];
  return lines.length === 0 ? [] : [`${after} (auparavant ${before}), ajoutez :`, ...lines];
}

/** Articles, events and resources keep their old addresses themselves; those of terms have a table. */
function keepAddress(
  old: string,
  { after, alias, isFollowed }: { after: string; alias: unknown; isFollowed: boolean },
): string[] {
  const current = pageAddress(after);
  const aliases: unknown[] = Array.isArray(alias) ? alias : [];
  if (old === current || aliases.includes(old)) return [];
  if (isFollowed) return [`  alias: [${[...aliases, old].map(String).join(', ')}]`];
  return [`  dans ${TABLE} : ${old}\t${current ?? ''}`];
}

function read(file: string, source: string, kind: ContentKind): ParsedFile | undefined {
  return checkFields({ path: file, id: file, source }, kind).read;
}

/** Nobody knows the address of a draft, or of what is still to come. */
function wasPublished(file: ParsedFile | undefined): boolean {
  if (file === undefined) return true;
  const { pages } = listAddresses([file], { paths: [], now: now() });
  const hidden = [...pages.values()].find((page) => page.file === file.path)?.hidden;
  return hidden !== 'draft' && hidden !== 'embargo';
}
