import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import { digest } from '../../files/digest.ts';
import { engineWords } from '../ask/engine-words.ts';
import { FIELDS } from '../ask/ranking.ts';
import { findFile, readFile, SIGNATURE, writeFile } from './bundle.ts';
import type { IndexFile } from './packs.ts';
import { cutParts } from './parts.ts';
import type { SearchPage } from './page.ts';

/** Records handed over at once: the engine answers them over a pipe. */
const AT_ONCE = 64;

/** No language of the engine: words come to it as stems, by the same rules as those of a query. */
const LANGUAGE = 'unknown';

const fragment = z.object({ url: z.string() });
/** Version, pages, parts of the index with their words, then facets, orders and fields. */
const meta = z
  .tuple([z.string(), z.array(z.tuple([z.string()]).rest(z.unknown())), z.unknown()])
  .rest(z.unknown());
const entry = z.looseObject({
  languages: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** What the site serves of the bundle: the engine has an interface of its own, in one language. */
const SERVED = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;

/**
 * The files by which the engine finds the words of pages. It knows a page by its row: what results
 * show is read from packs by that number, and the list of pages that it fetches first weighs a third
 * of what it weighs with the names that its builder makes.
 * @param synonymsOf what else the words of a text are called
 * @example await makeEngineFiles(pages, 0, () => '')
 *   → [{ path: 'pagefind-entry.json', content }, { path: 'index/….pf_index', content }, …]
 */
export async function makeEngineFiles(
  pages: readonly SearchPage[],
  first: number,
  synonymsOf: (text: string) => string,
): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: LANGUAGE });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const records = pages.map((page, row) => toRecord(page, first + row, synonymsOf));
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const added = await Promise.all(
      records.slice(start, start + AT_ONCE).map(async (record) => index.addCustomRecord(record)),
    );
    const faults = added.flatMap((one) => one.errors);
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join(', ')}`);
  }
  const made = await index.getFiles();
  await index.deleteIndex();
  if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join(', ')}`);
  return nameByRow(made.files);
}

function toRecord(
  { record, sections, access }: SearchPage,
  row: number,
  synonymsOf: (text: string) => string,
): Parameters<pagefind.PagefindIndex['addCustomRecord']>[0] {
  const text = sections.map((section) => section.text).join('\n');
  const documents = record.documents.map((document) => document.title);
  const names = [...record.words, ...record.aliases, ...access, ...documents].join('\n');
  const { title } = record.card;
  const fields = {
    [FIELDS.title]: wordsFor(title),
    [FIELDS.names]: wordsFor(names),
    [FIELDS.titleSynonyms]: wordsFor(synonymsOf(title)),
    [FIELDS.synonyms]: wordsFor(synonymsOf([names, text].join('\n'))),
  };
  return {
    url: String(row),
    language: LANGUAGE,
    content: wordsFor(text) || '-',
    meta: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
  };
}

function wordsFor(text: string): string {
  return engineWords(text).join(' ');
}

function nameByRow(files: readonly IndexFile[]): IndexFile[] {
  const rows = new Map(
    files.flatMap(({ path, content }) => {
      const [, name] = /^fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
      return name === undefined ? [] : [[name, readUrl(content)] as const];
    }),
  );
  const [metaFile, entryFile] = [
    findFile(files, /\.pf_meta$/),
    findFile(files, /^pagefind-entry\.json$/),
  ];
  const [version, pages, ranges, ...rest] = meta.parse(readFile(metaFile));
  const named = pages.map(([name, ...facts]) => {
    const row = rows.get(name);
    if (row === undefined) throw new Error(`The index has no fragment ${name}.`);
    return [row, ...facts];
  });
  const parts = cutParts(files, ranges);
  const content = writeFile([version, named, parts.ranges, ...rest]);
  const hash = `${LANGUAGE}_${digest(content)}`;
  return [
    ...files.filter(({ path }) => SERVED.test(path)),
    ...parts.files,
    { path: `pagefind.${hash}.pf_meta`, content },
    { path: entryFile.path, content: nameMeta(entryFile, hash) },
  ];
}

function readUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString();
  return fragment.parse(JSON.parse(text.slice(SIGNATURE.length))).url;
}

/** What the engine reads first names the list of pages. */
function nameMeta(file: IndexFile, hash: string): Uint8Array {
  const { languages, ...rest } = entry.parse(JSON.parse(Buffer.from(file.content).toString()));
  const named = Object.entries(languages).map(
    ([code, value]) => [code, { ...value, hash }] as const,
  );
  return Buffer.from(JSON.stringify({ ...rest, languages: Object.fromEntries(named) }));
}
