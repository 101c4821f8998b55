import type { TermKind } from '../domain/entry/term-index.ts';
import { countItems, hasEvents, type TermFile, type TermPage } from '../domain/vocabulary/term.ts';
import { routes } from '../routes.ts';
import { strings } from '../ui/strings.ts';
import type { Crumb } from './crumb.ts';
import { listMeta } from './list-meta.ts';
import type { PageMeta } from './page-meta.ts';
import type { LinkCard } from '../lib/link-card.ts';
import { setFrenchTypography } from '../lib/typography.ts';
import { termRecord, type NamedTerm } from '../search/record/page-record.ts';

/** The list of each vocabulary, which leads to the pages of its terms. */
const LISTS: Readonly<Record<TermKind, Crumb>> = {
  countries: { title: strings.menu.countries, path: routes.countries },
  topics: { title: strings.menu.topics, path: routes.topics },
  localGovernments: { title: strings.menu.localGovernments, path: routes.localGovernments },
  networks: { title: strings.menu.networks, path: routes.networks },
};

/**
 * The head of a page of a country, a topic, a local government or a network.
 * @param kind the vocabulary it belongs to
 * @param base the first page of the term
 * @example termMeta(liban, { kind: 'countries', base: '/pays/liban/' })
 *   → { title: 'Liban – Cités Unies France', path: '/pays/liban/', … }
 */
export function termMeta(
  { term, content, articles }: TermPage<NamedTerm>,
  { kind, base }: { kind: TermKind; base: string },
): PageMeta {
  const isFirst = articles.number === 1;
  const isEmpty = articles.total === 0 && countItems({ ...content, articles: [] }) === 0;
  const self = { title: term.name, path: base };
  return listMeta({
    self,
    parents: [LISTS[kind]],
    description: term.summary,
    pageNumber: articles.number,
    feeds: isEmpty ? [] : [self],
    calendars: hasCalendar(kind, content)
      ? [{ title: strings.calendar.nameOf(term.name), path: routes.calendar(base) }]
      : [],
    ...(isFirst ? { search: termRecord(kind, term) } : {}),
  });
}

function hasCalendar(kind: TermKind, content: TermPage<TermFile>['content']): boolean {
  return (kind === 'countries' || kind === 'topics') && hasEvents(content);
}

/**
 * What the picture of a link to a term says, by itself: its lists are not needed for it.
 * @example termCard('topics', eau, '/thematiques/eau/') → { path: '/thematiques/eau/', card: { kicker: 'Thématiques', title: 'Eau', … } }
 */
export function termCard(
  kind: TermKind,
  { name }: Pick<TermFile, 'name'>,
  path: string,
): { path: string; card: LinkCard } {
  const title = setFrenchTypography(name);
  const kicker = LISTS[kind].title;
  return { path, card: { kicker, title, language: 'fr', state: undefined, lines: [] } };
}
