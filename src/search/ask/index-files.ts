import type { CatalogueFile } from './catalogue-file.ts';
import type { ResultContent, TextPart } from './result-content.ts';

/** Where the files of the index come from: a browser fetches them, a test reads them. */
export interface Source {
  load: (path: string) => Promise<unknown>;
  read: (path: string) => Promise<Response>;
}

/**
 * Reads what is known of every page of one index.
 * @throws when the host answers with something else, such as its page for errors
 * @example await readCatalogue(source, '/pagefind/') → { days: […], facets: {…}, … }
 */
export async function readCatalogue(source: Source, folder: string): Promise<CatalogueFile> {
  const file = await readJson(source, `${folder}catalogue.json`);
  if (!isCatalogue(file)) throw new Error(`${folder} has no catalogue.`);
  return file;
}

/**
 * Reads a file of the index.
 * @throws when it is not there
 * @example await readJson(source, '/pagefind/0.json') → [{ url: '/pays/liban/', … }, …]
 */
export async function readJson(source: Source, path: string): Promise<unknown> {
  const answer = await source.read(path);
  if (!answer.ok) throw new Error(`${String(answer.status)} for ${path}.`);
  return answer.json();
}

/** The builder of the index writes these files and checks them; a page of an error is none of them. */
function isCatalogue(value: unknown): value is CatalogueFile {
  return typeof value === 'object' && value !== null && 'days' in value && 'facets' in value;
}

/**
 * Whether part of a pack is what a result shows.
 * @example isResultContent({ url: '/pays/liban/', text: 'Le Liban…' }) → true
 */
export function isResultContent(value: unknown): value is ResultContent {
  return typeof value === 'object' && value !== null && 'url' in value && 'text' in value;
}

/**
 * Whether part of a file is a passage of a long text.
 * @example isTextPart(['Titre', 'titre', 'Le texte…']) → true
 */
export function isTextPart(value: unknown): value is TextPart {
  return Array.isArray(value) && value.length === 3;
}
