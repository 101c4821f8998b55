import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { digest } from '../../files/digest.ts';
import { cachedReadings } from '../../files/result-cache.ts';
import { forEachOf } from '../../lib/queue.ts';
import { orderPages, type SearchPage } from './page.ts';
import { readPage } from './read-page.ts';
import { RECORD_TAG, recordSchema } from './read-record.ts';
import { readPageFiles, type TextSection } from './texts.ts';

/** Pages whose files are read at once: a site of thousands would open as many. */
const AT_ONCE = 32;

/** Where the words of documents are kept. */
const PDF_CACHE = '.cache/pdf';
/** Where what pages tell the index is kept, in the folder of a search. */
const PAGES = 'pages';

/** The words by which editors lead to pages, by the address of each. */
type AccessWords = ReadonlyMap<string, readonly string[]>;

/** How the pages of a site are read. */
interface SiteReading {
  files: readonly string[];
  access: AccessWords;
  code: string;
  cache: string;
}

const keptPage = z.object({
  record: recordSchema,
  /** Of a page that offers files: where they stand in it. */
  anchors: z.array(z.string()),
  /** A digest of its own text. */
  text: z.string(),
  /** Whether it has no record of its own. */
  isListed: z.boolean(),
});
type KeptPage = z.output<typeof keptPage>;

/**
 * The pages of a built site that the search finds: those that have a record, and those to which
 * editors lead by words of their own, in the order of their rows. A page that is the same file as at the
 * last build is not read again.
 * @param folder the built site
 * @param files those of the site
 * @param code a digest of the code that reads pages
 * @param cache the folder that the search keeps for its next build
 * @example await readPages('dist', { files, access, code: '3f8a', cache: '.cache/recherche' })
 *   → [{ url: '/pays/liban/', record: { card: { title: 'Liban' }, … }, key: '97d1…', … }, …]
 */
export async function readPages(
  folder: string,
  { files, access, code, cache }: SiteReading,
): Promise<SearchPage[]> {
  const names = files.filter((name) => /(?:^|\/)index\.html$/.test(name));
  const wordsOf = (name: string) => access.get(urlOf(name)) ?? [];
  const sectionsOf = new Map<string, readonly TextSection[]>();
  const readings = await cachedReadings(folder, names, {
    file: path.join(cache, PAGES),
    code,
    schema: keptPage.nullable(),
    // Half of the pages of a site are lists, which have no record.
    make: (name) => {
      const reading = readFound(readHtml(folder, name), wordsOf(name));
      if (reading === undefined) return null;
      sectionsOf.set(name, reading.sections);
      return reading.kept;
    },
  });
  const pages: SearchPage[] = [];
  await forEachOf(names.entries(), AT_ONCE, async ([index, name]) => {
    const words = wordsOf(name);
    const known = readings[index] ?? undefined;
    // What editors no longer lead to may have been kept.
    if (known?.isListed !== false && words.length === 0) return;
    const page = await withFiles(known ?? readListed(readHtml(folder, name)).kept, {
      folder,
      name,
      access: words,
    });
    const sections = sectionsOf.get(name);
    pages.push({ ...page, ...(sections !== undefined && { sections }) });
  });
  // Files are read in whatever order the disk gives them: the index must be the same each time.
  return orderPages(pages);
}

/** At once: thousands of files in turns of the event loop take three times as long. */
function readHtml(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

/** A page with the words of the files that it offers. */
async function withFiles(
  { record, anchors, text }: KeptPage,
  { folder, name, access }: { folder: string; name: string; access: readonly string[] },
): Promise<SearchPage> {
  const { sections: fileTexts, problems } = await readPageFiles(record, new Set(anchors), {
    folder,
    cache: PDF_CACHE,
  });
  const said = { record, access, fileTexts };
  const key = digest(JSON.stringify([said, text]));
  return { url: urlOf(name), file: name, ...said, problems, key };
}

function urlOf(name: string): string {
  return `/${name.replace(/index\.html$/, '')}`;
}

/** What is kept of a page for the next build, and its text, which is kept with its words. */
interface Reading {
  kept: KeptPage;
  sections: readonly TextSection[];
}

/** What the search finds has a record, or words of editors; without a title it makes none that can be kept. */
function readFound(html: string, words: readonly string[]): Reading | undefined {
  const reading = readRecorded(html) ?? (words.length > 0 ? readListed(html) : undefined);
  return reading?.kept.record.card.title === '' ? undefined : reading;
}

/** Nothing of a page without a record: few of them are searched for. */
function readRecorded(html: string): Reading | undefined {
  if (!html.includes(RECORD_TAG)) return undefined;
  const { record, anchors, sections } = readPage(html);
  if (record === undefined) return undefined;
  const hasFiles = record.file !== undefined || record.documents.length > 0;
  const text = digest(JSON.stringify(sections));
  const kept = { record, anchors: hasFiles ? [...anchors] : [], text, isListed: false };
  return { kept, sections };
}

/** A list that has no record is found by its title and the words of editors. */
function readListed(html: string): Reading {
  const { title, sections } = readPage(html);
  const facets = { type: ['page'], langue: ['fr'] };
  const record = { facets, card: { title }, words: [], aliases: [], documents: [] };
  const text = digest(JSON.stringify(sections));
  return { kept: { record, anchors: [], text, isListed: true }, sections };
}
