import { getCollection } from 'astro:content';
import { STREAM_LANGUAGES } from '../../lib/language.ts';
import { compareFrench } from '../../lib/text.ts';

/** Every institutional page in French, in alphabetical order of titles. */
export async function listInstitutionalPages() {
  return (await getCollection('pages'))
    .filter(({ data }) => data.language === 'fr')
    .toSorted((a, b) => compareFrench(a.data.title, b.data.title));
}

/** The languages that have a home, each with what is written for it, where something is. */
export async function listLanguageHomes() {
  const pages = await getCollection('pages');
  return STREAM_LANGUAGES.map((language) => ({
    language,
    entry: pages.find(({ id }) => id === language),
  }));
}
