import { getCollection } from 'astro:content';
import { now } from '../../lib/clock.ts';
import { PARIS } from '../../lib/zone.ts';
import type { EntryFields } from '../entry/fields.ts';
import { placeOf, type StoredFile } from '../entry/stored.ts';
import { isForgotten } from '../retraction/retraction.ts';
import { parseRows } from './rows.ts';
import { GONE, type Redirection } from './table.ts';

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
    getCollection('articles'),
    getCollection('agenda'),
    getCollection('ressources'),
    readFiles(),
  ]);
  return [...[...articles, ...events, ...resources].flatMap(redirectionsOf), ...written];
}

/** Of a content file: what it was called, and its own address once nothing is said of it any more. */
function redirectionsOf(stored: StoredFile & { data: EntryFields }): Redirection[] {
  const { aliases } = stored.data;
  const { path } = placeOf(stored);
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
