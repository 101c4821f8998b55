import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { digest } from '../../files/digest.ts';
import { cachedReadings } from '../../files/result-cache.ts';
import { listFiles } from '../../files/list-files.ts';
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
 * @param code a digest of the code that reads pages
 * @param cache the folder that the search keeps for its next build
 * @example await readPages('dist', { access, code: '3f8a', cache: '.cache/recherche' })
 *   → [{ url: '/pays/liban/', record: { card: { title: 'Liban' }, … }, key: '97d1…', … }, …]
 */
export async function readPages(
  folder: string,
  { access, code, cache }: { access: AccessWords; code: string; cache: string },
): Promise<SearchPage[]> {
  const names = listFiles(folder).filter((name) => /(?:^|\/)index\.html$/.test(name));
  // At once: thousands of files in turns of the event loop take three times as long.
  const readHtml = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const wordsOf = (name: string) => access.get(urlOf(name)) ?? [];
  const sectionsOf = new Map<string, readonly TextSection[]>();
  const readings = await cachedReadings(folder, names, {
    file: path.join(cache, PAGES),
    code,
    schema: keptPage.nullable(),
    // Half of the pages of a site are lists, which have no record.
    make: (name) => {
      const html = readHtml(name);
      const reading =
        readRecorded(html) ?? (wordsOf(name).length > 0 ? readListed(html) : undefined);
      // A page without a title makes no record that can be kept.
      if (reading === undefined || reading.kept.record.card.title === '') return null;
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
    const { record, anchors, text } = known ?? readListed(readHtml(name)).kept;
    const files = await readPageFiles(record, new Set(anchors), { folder, cache: PDF_CACHE });
    const said = { record, access: words, fileTexts: files.sections };
    const key = digest(JSON.stringify([said, text]));
    const sections = sectionsOf.get(name);
    const { problems } = files;
    pages.push({
      ...{ url: urlOf(name), file: name, ...said, problems, key },
      ...(sections !== undefined && { sections }),
    });
  });
  // Files are read in whatever order the disk gives them: the index must be the same each time.
  return orderPages(pages);
}

function urlOf(name: string): string {
  return `/${name.replace(/index\.html$/, '')}`;
}

/** What is kept of a page for the next build, and its text, which is kept with its words. */
interface Reading {
  kept: KeptPage;
  sections: readonly TextSection[];
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
