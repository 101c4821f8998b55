import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { cachedResults } from '../../files/result-cache.ts';
import { foldForSearch } from '../ask/folding.ts';
import { FIELDS } from '../ask/ranking.ts';
import type { ReadTexts } from './word-cache.ts';
import type { SearchPage } from './page.ts';
import type { PageWords } from './places.ts';
import { readPage } from './read-page.ts';
import type { TextSection } from './texts.ts';

/** The text of a page and its words. */
interface WrittenPage extends FoundWords {
  page: SearchPage;
  /** The text of the page, then that of its files. */
  sections: readonly TextSection[];
}

/** The words of a page, for the engine and for the list of words that are spelled right. */
interface FoundWords extends PageWords {
  spelled: readonly string[];
}

/** Words as they are kept: one text weighs less than a list of small ones. */
const keptPage = z.object({
  text: z.string(),
  fields: z.record(z.string(), z.string()),
  spelled: z.string(),
  /** The text of the page, without that of its files. */
  sections: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
});

/** Where pages are read, how words and synonyms are found in a folded text, and where words are kept. */
interface Writing {
  folder: string;
  read: (folded: readonly string[]) => ReadTexts;
  synonymsOf: (folded: string) => string;
  file: string;
  /** A digest of the code and the synonyms. */
  code: string;
}

/**
 * Finds the words of some pages; those of a page that is as it was at the last build are kept.
 * @example await writePages(pages, { folder: 'dist', read, synonymsOf, file: '.cache/recherche/textes-2019', code: '3f8a' })
 *   → [{ page, sections: […], text: ['cooper', …], fields, spelled: ['coopération', …] }, …]
 */
export async function writePages(
  pages: readonly SearchPage[],
  { folder, file, code, ...tools }: Writing,
): Promise<WrittenPage[]> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  // What was found just now is not read from what is kept of it.
  const found = new Map<string, FoundWords>();
  const subjects = pages.map(({ url, key }) => ({ name: url, key }));
  const kept = await cachedResults(subjects, {
    file,
    code,
    schema: keptPage,
    make: (url) => {
      const page = byUrl.get(url);
      if (page === undefined) throw new Error(`${url} is no page of the index.`);
      const sections = readSections(page, folder);
      const all = [...sections, ...page.fileTexts];
      const words = findWords(page, all, tools);
      found.set(url, words);
      return { sections: [...sections], ...joinWords(words) };
    },
  });
  return pages.flatMap((page, index) => {
    const known = kept[index];
    if (known === undefined) return [];
    const sections = [...known.sections, ...page.fileTexts];
    return { page, sections, ...(found.get(page.url) ?? splitWords(known)) };
  });
}

function readSections({ sections, file }: SearchPage, folder: string): readonly TextSection[] {
  return sections ?? readPage(readFileSync(path.join(folder, file), 'utf8')).sections;
}

type KeptWords = Omit<z.output<typeof keptPage>, 'sections'>;

function joinWords({ text, fields, spelled }: FoundWords): KeptWords {
  const joined = Object.entries(fields).map(([name, words]) => [name, words.join(' ')] as const);
  return {
    text: text.join(' '),
    fields: Object.fromEntries(joined),
    spelled: spelled.join(' '),
  };
}

function splitWords({ text, fields, spelled }: KeptWords): FoundWords {
  const listed = Object.entries(fields).map(([name, words]) => [name, cut(words)] as const);
  return { text: cut(text), fields: Object.fromEntries(listed), spelled: cut(spelled) };
}

function cut(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}

/** The texts of a page are folded once, and all is made of that. */
function findWords(
  { record, access }: SearchPage,
  sections: readonly TextSection[],
  { read, synonymsOf }: Pick<Writing, 'read' | 'synonymsOf'>,
): FoundWords {
  const documents = record.documents.map((document) => document.title).join('\n');
  const shownNames = [...record.words, ...record.aliases, ...access].join('\n');
  const title = foldForSearch(record.card.title);
  const names = foldForSearch(shownNames);
  const text = foldForSearch(sections.map((section) => section.text).join('\n'));
  const allNames = [names, foldForSearch(documents)].join('\n');
  const { stems, spelled } = read([title, names, text]);
  const [ofTitle = [], , ofText = []] = stems;
  const others = read([allNames, synonymsOf(title), synonymsOf([allNames, text].join('\n'))]);
  const [ofNames = [], ofTitleSynonyms = [], ofSynonyms = []] = others.stems;
  return {
    text: ofText,
    fields: {
      [FIELDS.title]: ofTitle,
      [FIELDS.names]: ofNames,
      [FIELDS.titleSynonyms]: ofTitleSynonyms,
      [FIELDS.synonyms]: ofSynonyms,
    },
    spelled,
  };
}
