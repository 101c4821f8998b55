import { STREAM_LANGUAGES } from '../../lib/language.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { compareFrench } from '../../lib/text.ts';
import { storedEntries } from '../entry/store.ts';
import { sourceOf } from '../entry/stored.ts';
import { withHiddenLinks } from '../hidden/queries.ts';

/** Every institutional page, with the hidden pages that it names: it is made again when they change. */
const listPages = oncePerBuild(async () => {
  const pages = await storedEntries('pages');
  return withHiddenLinks(pages.map((entry) => ({ ...entry, path: sourceOf(entry).path })));
});

/**
 * Every institutional page in French, in alphabetical order of titles.
 * @example (await listInstitutionalPages()).map(({ data }) => data.title) → ['Accessibilité', …]
 */
export async function listInstitutionalPages() {
  return (await listPages())
    .filter(({ data }) => data.language === 'fr')
    .toSorted((a, b) => compareFrench(a.data.title, b.data.title));
}

/**
 * The languages that have a home, each with what is written for it, where something is.
 * @example await listLanguageHomes()
 *   → [{ language: 'en', entry: { id: 'en', … } }, { language: 'es', entry: undefined }, …]
 */
export async function listLanguageHomes() {
  const pages = await listPages();
  return STREAM_LANGUAGES.map((language) => ({
    language,
    entry: pages.find(({ id }) => id === language),
  }));
}
