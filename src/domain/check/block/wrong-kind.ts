import { CONTENT_KINDS, KINDS, type ContentKind } from '../../kinds.ts';
import { faultOfFile } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import type { ParsedFile } from './fields.ts';
import { wantedId } from '../names/wanted-name.ts';
import { KIND_NAMES } from './known-keys.ts';
import { keysAt } from './schema-keys.ts';

/** One key of another kind is a slip; two, in a file that the other kind accepts, are a wrong folder. */
const FOREIGN_KEYS = 2;

/**
 * The one kind that a file is written for, where it is not that of its folder.
 * @example findMeantKind({ kind: 'articles', fields: { jour: '2026-12-08', modalite: 'en-ligne', … }, … }) → 'agenda'
 */
export function findMeantKind({ kind, fields }: ParsedFile): ContentKind | undefined {
  const lacks = (other: ContentKind, key: string) => !keysAt(KINDS[other].schema, []).includes(key);
  const foreign = Object.keys(fields).filter((key) => lacks(kind, key));
  if (foreign.length < FOREIGN_KEYS) return undefined;
  const fitting = CONTENT_KINDS.filter(
    (other) =>
      !foreign.some((key) => lacks(other, key)) && KINDS[other].schema.safeParse(fields).success,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * Says where such a file belongs, once, instead of every key that its folder does not know.
 * @example describeWrongKind({ path: 'content/articles/2026/2026-12-08-x.md' }, 'agenda') → { message: '… Déplacez-la dans content/agenda/2026/, …' }
 */
export function describeWrongKind({ path }: { path: string }, meant: ContentKind): Fault {
  const [, year = ''] = /\/(\d{4})-\d{2}-\d{2}-[^/]*$/.exec(path) ?? [];
  const isFiled = KINDS[meant].naming === 'dated' && year !== '';
  const folder = `content/${meant}/${isFiled ? `${year}/` : ''}`;
  const message = `Cette fiche est écrite comme ${KIND_NAMES[meant].name}. Déplacez-la dans ${folder}, avec les fichiers qu’elle nomme.`;
  return faultOfFile({ path }, message);
}

/**
 * The file as it will lie once it is moved and has its right name; most have both already.
 * @example inItsFolder({ kind: 'pays', path: 'content/reseaux/liban.md', … }) → { path: 'content/pays/liban.md', … }
 */
export function inItsFolder(file: ParsedFile): ParsedFile {
  const extension = /\.mdx?$/.exec(file.path)?.[0] ?? '';
  const path = `content/${file.kind}/${wantedId(file) ?? file.id}${extension}`;
  return path === file.path ? file : { ...file, path };
}
