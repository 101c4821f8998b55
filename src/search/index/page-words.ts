import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { keepResults } from '../../files/kept-readings.ts';
import { engineWords } from '../ask/engine-words.ts';
import { foldForSearch } from '../ask/folding.ts';
import { FIELDS } from '../ask/ranking.ts';
import type { SearchPage } from './page.ts';
import type { PageWords } from './places.ts';
import { readPage } from './read-page.ts';
import type { TextSection } from './texts.ts';
import { listSpelledWords } from './words.ts';

/** The text of a page and its words, for the engine and for the list of words that are spelled right. */
export interface WrittenPage {
  page: SearchPage;
  /** Its own text, then that of its files. */
  sections: readonly TextSection[];
  words: PageWords;
  spelled: readonly string[];
}

/** Words as they are kept: one text weighs less than a list of small ones. */
const keptWords = z.object({
  text: z.string(),
  fields: z.record(z.string(), z.string()),
  spelled: z.string(),
});

const keptPage = keptWords.extend({
  /** Its own text. */
  sections: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
});

/** Where pages are read, how synonyms are found, and where words are kept. */
interface Writing {
  folder: string;
  synonymsOf: (text: string) => string;
  file: string;
  /** A digest of the code and the synonyms. */
  code: string;
}

/**
 * Finds the words of some pages; those of a page that is as it was at the last build are kept.
 * @example await writePages(pages, { folder: 'dist', synonymsOf, file: '.cache/recherche/textes-2019', code: '3f8a' })
 *   → [{ page, sections: […], words: { text: ['cooper', …], fields }, spelled: ['coopération', …] }, …]
 */
export async function writePages(
  pages: readonly SearchPage[],
  { folder, synonymsOf, file, code }: Writing,
): Promise<WrittenPage[]> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const subjects = pages.map(({ url, key }) => ({ name: url, key }));
  const kept = await keepResults(subjects, {
    file,
    code,
    schema: keptPage,
    make: async (url) => {
      const page = byUrl.get(url);
      if (page === undefined) throw new Error(`${url} is no page of the index.`);
      const sections = await readSections(page, folder);
      const all = [...sections, ...page.fileTexts];
      return { sections: [...sections], ...findWords(page, all, synonymsOf) };
    },
  });
  return pages.flatMap((page, index) => {
    const known = kept[index];
    return known === undefined ? [] : toWritten(page, known);
  });
}

async function readSections(
  { sections, file }: SearchPage,
  folder: string,
): Promise<readonly TextSection[]> {
  return sections ?? readPage(await readFile(path.join(folder, file), 'utf8')).sections;
}

function toWritten(
  page: SearchPage,
  { sections, text, fields, spelled }: z.output<typeof keptPage>,
): WrittenPage {
  const listed = Object.entries(fields).map(([name, words]) => [name, cut(words)] as const);
  return {
    page,
    sections: [...sections, ...page.fileTexts],
    words: { text: cut(text), fields: Object.fromEntries(listed) },
    spelled: cut(spelled),
  };
}

function cut(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}

function findWords(
  { record, access }: SearchPage,
  sections: readonly TextSection[],
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
