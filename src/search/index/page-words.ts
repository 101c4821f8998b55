import path from 'node:path';
import { z } from 'zod';
import { digest } from '../../files/digest.ts';
import { keepResults } from '../../files/kept-readings.ts';
import type { SynonymGroup } from '../ask/catalogue-file.ts';
import { engineWords } from '../ask/engine-words.ts';
import { foldForSearch } from '../ask/folding.ts';
import { FIELDS } from '../ask/ranking.ts';
import { makeExpander } from './expand.ts';
import type { SearchPage } from './page.ts';
import type { PageWords } from './postings.ts';
import { listSpelledWords } from './words.ts';

/** Where the words of pages are kept, in the folder of a search. */
const WORDS = 'mots';

/** The words of a page, for the engine and for the list of words that are spelled right. */
export interface WrittenPage {
  page: SearchPage;
  /** A digest of the page and of its words. */
  key: string;
  /** Cut when asked for: an index that is kept as it is asks for none. */
  words: () => PageWords;
  spelled: readonly string[];
}

/** Words as they are kept: one text weighs less than a list of small ones. */
const keptWords = z.object({
  text: z.string(),
  fields: z.record(z.string(), z.string()),
  spelled: z.string(),
});

/**
 * Finds the words of each page; those of a page that is as it was at the last build are kept.
 * @param code a digest of the code that finds words
 * @param cache the folder that the search keeps for its next build
 * @example await writePages(pages, { synonyms, code: '3f8a', cache: '.cache/recherche' }) → [{ page, words: { text: ['cooper', …], fields }, spelled: ['coopération', …] }, …]
 */
export async function writePages(
  pages: readonly SearchPage[],
  { synonyms, code, cache }: { synonyms: readonly SynonymGroup[]; code: string; cache: string },
): Promise<WrittenPage[]> {
  const synonymsOf = makeExpander(synonyms);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const subjects = pages.map(({ url, ...said }) => ({ name: url, key: keyOf(said) }));
  const kept = await keepResults(subjects, {
    file: path.join(cache, WORDS),
    code: digest(code + JSON.stringify(synonyms)),
    schema: keptWords,
    make: (url) => {
      const page = byUrl.get(url);
      if (page === undefined) throw new Error(`${url} is no page of the index.`);
      return findWords(page, synonymsOf);
    },
  });
  return pages.map((page, index) => {
    const { text = '', fields = {}, spelled = '' } = kept[index] ?? {};
    return {
      page,
      key: `${page.url} ${subjects[index]?.key ?? ''}`,
      words: () => cutWords({ text, fields }),
      spelled: cut(spelled),
    };
  });
}

function keyOf(said: Omit<SearchPage, 'url'>): string {
  return digest(JSON.stringify(said));
}

function cutWords({
  text,
  fields,
}: Pick<z.output<typeof keptWords>, 'text' | 'fields'>): PageWords {
  const listed = Object.entries(fields).map(([name, words]) => [name, cut(words)] as const);
  return { text: cut(text), fields: Object.fromEntries(listed) };
}

function cut(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}

function findWords(
  { record, sections, access }: SearchPage,
  synonymsOf: (text: string) => string,
): z.output<typeof keptWords> {
  const text = sections.map((section) => section.text).join('\n');
  const documents = record.documents.map((document) => document.title);
  const names = [...record.words, ...record.aliases, ...access, ...documents].join('\n');
  const { title } = record.card;
  const shown = [title, ...record.words, ...record.aliases, ...access, text];
  return {
    text: engineWords(text).join(' '),
    fields: {
      [FIELDS.title]: engineWords(title).join(' '),
      [FIELDS.names]: engineWords(names).join(' '),
      [FIELDS.titleSynonyms]: engineWords(synonymsOf(title)).join(' '),
      [FIELDS.synonyms]: engineWords(synonymsOf([names, text].join('\n'))).join(' '),
    },
    spelled: listSpelledWords(foldForSearch(shown.join('\n'))).join(' '),
  };
}
