import type { InstitutionalPage } from '../domain/page/schema.ts';
import { STREAM_LANGUAGES, type StreamLanguage } from '../lib/language.ts';
import { routes } from '../routes.ts';
import { pageRecord } from '../search/record/page-record.ts';
import { strings } from '../ui/strings.ts';
import { pageMeta, type PageMeta } from './page-meta.ts';

/** The homes of all languages, the French one among them, as translations of each other. */
export const LANGUAGE_HOMES = [
  { language: 'fr' as const, path: routes.home },
  ...STREAM_LANGUAGES.map((language) => ({ language, path: routes.language(language) })),
];

/**
 * The head of the home of a language.
 * @param page what is written for it, where something is
 * @example languageHomeMeta('en', { page: undefined, isFollowed: false }).path → '/en/'
 */
export function languageHomeMeta(
  language: StreamLanguage,
  { page, isFollowed }: { page: InstitutionalPage | undefined; isFollowed: boolean },
): PageMeta {
  const { name, title, summary } = strings.subscriptions.languages[language];
  const path = routes.language(language);
  return pageMeta({
    title: page?.title ?? title,
    language,
    description: page?.summary ?? summary,
    path,
    trail: [{ title: name, path, language }],
    feeds: isFollowed ? [{ title: name, path }] : [],
    ...(page === undefined ? {} : { search: pageRecord(page) }),
    translations: LANGUAGE_HOMES.filter((home) => home.language !== language),
  });
}
