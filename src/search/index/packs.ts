import { engineWords } from '../ask/engine-words.ts';
import type { ResultContent, TextPart } from '../ask/result-content.ts';
import type { SearchPage } from './page.ts';
import type { Sizes } from './sizes.ts';
import type { TextSection } from './texts.ts';

/** A file of the bundle. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What results show of a page, as JSON: beside others in a pack, and the parts of a long text in files of their own. */
export interface ShownPage {
  shown: string;
  rest: readonly string[];
}

/** The files from which results are shown, and how many pages each pack holds. */
export interface Packs {
  files: IndexFile[];
  sizes: number[];
}

/**
 * What results show, some pages to a file: one file a page would be as many requests for a list of
 * results, and thousands of files. A long text goes on in files of its own, fetched where words are
 * found that far.
 * @param pages in the order of their rows
 * @param first the row of the first page
 * @param order the places of the pages in the order of the packs
 * @param sizes when a pack is full
 * @example makePacks([first, second], { first: 0, order: [0, 1], sizes: { pack: 12_000, pages: 12 } }) → { files: [{ path: 'fiches/0.json', content }], sizes: [2] }
 */
export function makePacks(
  pages: readonly ShownPage[],
  {
    first,
    order,
    sizes,
  }: { first: number; order: readonly number[]; sizes: Pick<Sizes, 'pack' | 'pages'> },
): Packs {
  const packs: string[][] = [];
  const files: IndexFile[] = [];
  let size = Infinity;
  for (const place of order) {
    const { shown = '', rest = [] } = pages[place] ?? {};
    for (const [part, text] of rest.entries()) {
      files.push(toFile(`${String(first + place)}-${String(part)}`, text));
    }
    const last = packs.at(-1);
    if (last === undefined || last.length >= sizes.pages || size + shown.length > sizes.pack) {
      packs.push([shown]);
      size = shown.length;
    } else {
      last.push(shown);
      size += shown.length;
    }
  }
  files.push(...packs.map((pack, number) => toFile(String(number), `[${pack.join()}]`)));
  return { files, sizes: packs.map(({ length }) => length) };
}

function toFile(name: string, json: string): IndexFile {
  return { path: `fiches/${name}.json`, content: Buffer.from(json) };
}

/**
 * What results show of one page.
 * @param full the bytes after which its text goes on in another file
 * @example showPage({ url: '/pays/liban/', record, sections }, 12_000) → { shown: '{"url":"/pays/liban/",…}', rest: [] }
 */
export function showPage(
  {
    url,
    record,
    sections,
  }: Pick<SearchPage, 'url' | 'record'> & { sections: readonly TextSection[] },
  full: number,
): ShownPage {
  const { card, day, facets, vocabulary } = record;
  const [type = ''] = facets.type ?? [];
  const [language = 'fr'] = facets.langue ?? [];
  const [text = [], ...rest] = cut(
    sections.map(({ id, title, text }) => [id, title, text]),
    full,
  );
  const shown: ResultContent = {
    url,
    ...(day === undefined ? {} : { day }),
    kind: vocabulary ?? type,
    ...(language === 'fr' ? {} : { language }),
    card,
    text,
    ...(rest.length === 0 ? {} : { parts: countWords([text, ...rest]) }),
  };
  return { shown: JSON.stringify(shown), rest: rest.map((part) => JSON.stringify(part)) };
}

/** Whole sections in parts of about one pack. */
function cut(sections: readonly TextPart[], full: number): TextPart[][] {
  const parts: TextPart[][] = [];
  let size = Infinity;
  for (const section of sections) {
    const { length } = section[2];
    if (size + length > full) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(section);
    size += length;
  }
  return parts;
}

/** Where each part but the first begins, in words as the engine counts them. */
function countWords(parts: readonly TextPart[][]): number[] {
  let sum = 0;
  return parts.slice(0, -1).map((part) => {
    sum += part.reduce((words, [, , text]) => words + engineWords(text).length, 0);
    return sum;
  });
}
