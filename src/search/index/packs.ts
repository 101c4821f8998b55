import { engineWords } from '../ask/engine-words.ts';
import type { Shown, TextPart } from '../ask/shown.ts';
import type { SearchPage } from './page.ts';

/** Pages whose texts travel together, at most. */
const MAX_PAGES = 8;

/** A file of the bundle. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
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
 * @param first the row of the first page
 * @param full the octets after which a pack is full, and a text goes on in another file
 * @example makePacks([first, second], { first: 0, full: 12_000 }) → { files: [{ path: 'fiches/0.json', content }], sizes: [2] }
 */
export function makePacks(
  pages: readonly SearchPage[],
  { first, full }: { first: number; full: number },
): Packs {
  const packs: Shown[][] = [];
  const files: IndexFile[] = [];
  let size = Infinity;
  for (const [index, page] of pages.entries()) {
    const { shown, rest } = cutText(page, full);
    for (const [part, text] of rest.entries()) {
      files.push(toFile(`${String(first + index)}-${String(part)}`, text));
    }
    const octets = JSON.stringify(shown).length;
    const last = packs.at(-1);
    if (last === undefined || last.length >= MAX_PAGES || size + octets > full) {
      packs.push([shown]);
      size = octets;
    } else {
      last.push(shown);
      size += octets;
    }
  }
  files.push(...packs.map((pack, number) => toFile(String(number), pack)));
  return { files, sizes: packs.map(({ length }) => length) };
}

function toFile(name: string, value: unknown): IndexFile {
  return { path: `fiches/${name}.json`, content: Buffer.from(JSON.stringify(value)) };
}

function cutText(
  { url, record, sections }: SearchPage,
  full: number,
): { shown: Shown; rest: TextPart[][] } {
  const { card, day, facets, vocabulary } = record;
  const [type = ''] = facets.type ?? [];
  const [language = 'fr'] = facets.langue ?? [];
  const [text = [], ...rest] = cut(
    sections.map(({ id, title, text }) => [id, title, text]),
    full,
  );
  const shown: Shown = {
    url,
    ...(day === undefined ? {} : { day }),
    kind: vocabulary ?? type,
    ...(language === 'fr' ? {} : { language }),
    card,
    text,
    ...(rest.length === 0 ? {} : { parts: countWords([text, ...rest]) }),
  };
  return { shown, rest };
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
