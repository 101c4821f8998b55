import type { Article } from '../domain/article/article.ts';
import type { TermKind } from '../domain/entry/term-index.ts';
import { titleWithState, type AgendaEvent } from '../domain/event/event.ts';
import type { Letter } from '../domain/letter/letter.ts';
import type { InstitutionalPage } from '../domain/page/schema.ts';
import type { Resource } from '../domain/resource/resource.ts';
import {
  countItems,
  hasEvents,
  type TermContent,
  type TermFile,
  type TermPage,
} from '../domain/vocabulary/term.ts';
import { formatDay, formatMonth } from '../lib/french-dates.ts';
import { pageOf, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';
import { eventJsonLd } from './event-json-ld.ts';
import { articleJsonLd, publicationTime, updateTime } from './json-ld.ts';
import { mediaJsonLd } from './media-json-ld.ts';
import type { Crumb } from './crumb.ts';
import { pageMeta, type PageMeta } from './page-meta.ts';
import {
  articleRecord,
  eventRecord,
  pageRecord,
  resourceRecord,
  termRecord,
} from './search-record.ts';

/** The head of an article's page; the way to it goes through its stream. */
export function articleMeta(article: Article): PageMeta {
  const path = routes.article(article);
  const jsonLd = articleJsonLd(article);
  const section = strings.sections[article.section];
  const sectionPage = { title: section, path: routes.section(article.section) };
  return pageMeta({
    ...describeEntry(article, path),
    type: 'article',
    trail: [
      { title: strings.menu.articles, path: routes.articles },
      sectionPage,
      { title: article.title, path, language: article.language },
    ],
    feeds: [sectionPage],
    jsonLd: jsonLd === undefined ? [] : [jsonLd],
    search: articleRecord(article),
  });
}

/** The head of an event's page; the way to it goes through its month. */
export function eventMeta(event: AgendaEvent): PageMeta {
  const path = routes.event(event);
  const title = titleWithState(event);
  const month = event.startDay.slice(0, 7);
  const agenda = { title: strings.menu.agenda, path: routes.agenda };
  return pageMeta({
    ...describeEntry({ ...event, title }, path),
    // Meetings of one group bear the same name from year to year.
    qualifier: formatDay(event.startDay),
    trail: [
      agenda,
      { title: formatMonth(month), path: routes.agendaMonth(month) },
      { title, path, language: event.language },
    ],
    feeds: [agenda],
    calendars: [{ ...agenda, path: routes.calendar(routes.home) }],
    jsonLd: [eventJsonLd(event)],
    search: eventRecord(event),
  });
}

/**
 * The head of a resource's page; the way to it goes through its door.
 * @param thumbnail from the root, a still of a film
 */
export function resourceMeta(resource: Resource, thumbnail = '/apercu.png'): PageMeta {
  const jsonLd = mediaJsonLd(resource, thumbnail);
  const path = routes.resource(resource);
  const resources = { title: strings.menu.resources, path: routes.resources };
  const type = strings.resource.typeTitles[resource.type];
  return pageMeta({
    ...describeEntry(resource, path),
    trail: [
      resources,
      { title: type, path: routes.resourceType(resource.type) },
      { title: resource.title, path, language: resource.language },
    ],
    feeds: [resources],
    jsonLd: jsonLd === undefined ? [] : [jsonLd],
    search: resourceRecord(resource),
  });
}

/**
 * The head of a page of a country, a topic, a local government or a network.
 * @param base the first page of the term
 * @param parent the list it belongs to
 * @param kind the vocabulary it belongs to
 */
export function termMeta(
  { term, content, articles }: TermPage<TermFile>,
  { base, parent, kind }: { base: string; parent: Crumb; kind: TermKind },
): PageMeta {
  const isFirst = articles.number === 1;
  const isEmpty = articles.total === 0 && countItems(content) === 0;
  const self = { title: term.name, path: base };
  // A term has no day of its own: its newest item stands for it, or the year of the association.
  const day =
    articles.items[0]?.publishedOn ??
    content.pastEvents[0]?.startDay ??
    `${String(site.foundedIn)}-01-01`;
  return pageMeta({
    title: term.name,
    description: term.summary,
    path: pageOf(base, articles.number),
    pageNumber: articles.number,
    trail: [parent, self],
    feeds: isEmpty ? [] : [self],
    calendars: hasCalendar(kind, content)
      ? [{ title: strings.calendar.nameOf(term.name), path: routes.calendar(base) }]
      : [],
    ...(isFirst ? { search: termRecord(kind, term, day) } : {}),
  });
}

function hasCalendar(kind: TermKind, content: TermContent): boolean {
  return (kind === 'countries' || kind === 'topics') && hasEvents(content);
}

/** The head of an institutional page. */
export function institutionalMeta(page: InstitutionalPage, path: string): PageMeta {
  const { title, summary } = page;
  return pageMeta({
    title,
    description: summary,
    path,
    trail: [{ title, path }],
    search: pageRecord(page),
  });
}

/** The head of the archive of a letter; the search finds the items it names, not their names again. */
export function letterMeta(letter: Letter): PageMeta {
  const { title, summary } = letter;
  const path = routes.letter(letter);
  return pageMeta({
    title,
    description: summary,
    path,
    trail: [
      { title: strings.letter.listTitle, path: routes.letters },
      { title, path },
    ],
    publishedAt: publicationTime({ ...letter, embargoUntil: undefined }),
  });
}

function describeEntry(entry: Article | AgendaEvent | Resource, path: string) {
  const { title, language, summary, picture } = entry;
  const modifiedAt = updateTime(entry);
  return {
    title,
    language,
    description: summary,
    path,
    picture: picture && { file: picture.file, path: entry.path },
    publishedAt: publicationTime(entry),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
  };
}
