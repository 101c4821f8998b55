import { z } from 'zod';
import { cachedResult } from '../../files/result-cache.ts';
import { buildCode } from '../../lib/build-code.ts';
import { now } from '../../lib/clock.ts';
import { PARIS } from '../../lib/zone.ts';
import type { EntryFields } from '../entry/fields.ts';
import { sourceOf, type StoredFile } from '../entry/stored.ts';
import { isForgotten } from '../retraction/retraction.ts';
import { listArticles } from '../article/queries.ts';
import { listEvents } from '../event/queries.ts';
import { listNewsletters } from '../newsletter/queries.ts';
import { listProceedings } from '../proceedings/queries.ts';
import { listResources } from '../resource/queries.ts';
import {
  listCountries,
  listLocalGovernments,
  listNetworks,
  listTopics,
} from '../vocabulary/queries.ts';
import { parseRows } from './rows.ts';
import { GONE, type Redirection } from './table.ts';
import { titleRows } from './titles.ts';
import { storedEntries } from '../entry/store.ts';

/** Where a build keeps what titles give: a changed text says nothing new of them. */
const KEPT_TITLES = '.cache/site/titres';
const rows = z.array(z.object({ from: z.string(), to: z.string() }));

/** The files of old addresses, as editors and the import keep them. */
const files = import.meta.glob<string>('/content/_redirections/*.tsv', {
  query: '?raw',
  import: 'default',
});

/**
 * Every old address: those of the content files themselves, of what was taken away long ago, and those
 * that were written down. Targets may be content files, whose pages the caller knows.
 * @example listRedirections() → [{ from: '/-Actualites-', to: '/actualites/' }, { from: 'content/agenda/…', to: '-' }, …]
 */
export async function listRedirections(): Promise<Redirection[]> {
  const [articles, events, resources, written] = await Promise.all([
    storedEntries('articles'),
    storedEntries('agenda'),
    storedEntries('ressources'),
    readFiles(),
  ]);
  return [...[...articles, ...events, ...resources].flatMap(redirectionsOf), ...written];
}

/**
 * What the pages are called, as addresses of the old site would spell it, where no other page is meant.
 * @param known old addresses that say where they lead
 * @example listTitleRows(known) → [{ from: '/maroc', to: 'content/pays/maroc.md' }, …]
 */
export async function listTitleRows(known: readonly Redirection[]): Promise<Redirection[]> {
  const countries = (await listCountries()).map(({ name, slug, path }) => ({
    names: [name, slug, `Groupe-pays ${name}`],
    path,
    isTerm: true,
  }));
  const terms = [
    await listTopics(),
    await listLocalGovernments(),
    await listNetworks(),
    await listProceedings(),
  ].map((list) =>
    list.map(({ name, slug, path }) => ({ names: [name, slug], path, isTerm: true })),
  );
  const items = [
    ...[...(await listArticles()), ...(await listEvents()), ...(await listResources())],
    ...(await listNewsletters()),
  ].map(({ title, path }) => ({ names: [title], path, isTerm: false }));
  const ranks = [countries, ...terms, items];
  const make = () => titleRows(ranks, known);
  const code = buildCode();
  if (code === undefined) return make();
  return cachedResult([ranks, known], { file: KEPT_TITLES, code, schema: rows, make });
}

/** Of a content file: what it was called, and its own address once nothing is said of it any more. */
function redirectionsOf(stored: StoredFile & { data: EntryFields }): Redirection[] {
  const { aliases } = stored.data;
  const { path } = sourceOf(stored);
  if (!isForgotten(stored.data, { now: now(), zone: PARIS })) {
    return aliases.map((from) => ({ from, to: path }));
  }
  return [path, ...aliases].map((from) => ({ from, to: GONE }));
}

async function readFiles(): Promise<Redirection[]> {
  const inOrder = Object.entries(files).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  const sources = await Promise.all(
    inOrder.map(async ([file, load]) => parseRows(await load(), file.slice(1)).rows),
  );
  return sources.flat();
}
