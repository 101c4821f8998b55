import type { Article } from '../domain/article/article.ts';
import { ARTICLE_SECTIONS } from '../domain/article/schema.ts';
import type { TermKind } from '../domain/entry/term-index.ts';
import type { AgendaEvent, EventAudience, EventFormat } from '../domain/event/event.ts';
import type { Newsletter } from '../domain/newsletter/newsletter.ts';
import type { InstitutionalPage } from '../domain/page/schema.ts';
import type { ProceedingsFile } from '../domain/proceedings/proceedings.ts';
import type { Resource } from '../domain/resource/resource.ts';
import { RESOURCE_TYPES } from '../domain/resource/schema.ts';
import type { StreamLanguage } from '../lib/language.ts';
import type { LinkCard } from '../lib/link-card.ts';
import { routes } from '../routes.ts';
import { agendaFacetMeta, agendaMeta, agendaMonthMeta, agendaYearMeta } from './agenda-meta.ts';
import { articleListMeta, articleOnCard, articleYearMeta } from './article-meta.ts';
import { eventOnCard } from './event-meta.ts';
import { institutionalMeta } from './institutional-meta.ts';
import { languageHomeMeta } from './language-home-meta.ts';
import { newsletterMeta } from './newsletter-meta.ts';
import { pictureOfLink } from './page-meta.ts';
import { proceedingsMeta } from './proceedings-meta.ts';
import {
  resourceListMeta,
  resourceOnCard,
  resourceTypeMeta,
  resourceYearMeta,
} from './resource-meta.ts';
import { sectionMetas } from './section-meta.ts';
import { termCard } from './term-meta.ts';

/** A page that has a picture of its own for links to it. */
interface CardPage {
  path: string;
  card: LinkCard;
  /** The country it is about, by the word of addresses, and the stream it belongs to. */
  country?: string | undefined;
  section?: string | undefined;
}

/** All that pages are made of. */
export interface CardContent {
  articles: readonly Article[];
  events: readonly AgendaEvent[];
  resources: readonly Resource[];
  editions: readonly ProceedingsFile[];
  newsletters: readonly Newsletter[];
  pages: readonly { id: string; data: InstitutionalPage }[];
  terms: Readonly<Record<TermKind, readonly { slug: string; name: string }[]>>;
  facets: readonly (EventFormat | EventAudience)[];
  months: readonly string[];
  years: Readonly<Record<'articles' | 'events' | 'resources', readonly string[]>>;
  /** The homes of other languages, with what is written for them. */
  homes: readonly { language: StreamLanguage; entry?: { data: InstitutionalPage } | undefined }[];
}

/**
 * Every page that shows itself, the pages of one list counted once.
 * @example listCardPages(content) → [{ path: '/', card: { title: 'Le réseau …' } }, …]
 */
export function listCardPages(content: CardContent): CardPage[] {
  return [...itemPages(content), ...listPages(content), ...termPages(content)];
}

function itemPages(content: CardContent): CardPage[] {
  const { articles, events, resources, editions, newsletters, pages } = content;
  const about = ({ countries: [country] }: Pick<Article, 'countries'>) => country?.slug;
  return [
    ...articles.map((item) => ({
      ...pictureOfLink(articleOnCard(item)),
      country: about(item),
      section: item.section,
    })),
    ...events.map((item) => ({ ...pictureOfLink(eventOnCard(item)), country: about(item) })),
    ...resources.map((item) => ({ ...pictureOfLink(resourceOnCard(item)), country: about(item) })),
    ...editions.map(proceedingsMeta),
    ...newsletters.map(newsletterMeta),
    ...pages.map(({ id, data }) => institutionalMeta(data, routes.institutionalPage(id))),
  ];
}

function listPages({ years, months, facets, homes }: CardContent): CardPage[] {
  const first = { number: 1, total: 0 };
  const firstPage = { pageNumber: 1, podcast: undefined, hasFeed: false };
  return [
    ...Object.values(sectionMetas),
    ...[articleListMeta(first), agendaMeta(), resourceListMeta(first)],
    ...ARTICLE_SECTIONS.map((section) => ({ ...articleListMeta(first, section), section })),
    ...RESOURCE_TYPES.map((type) => resourceTypeMeta(type, firstPage)),
    ...facets.map(agendaFacetMeta),
    ...years.articles.map(articleYearMeta),
    ...years.events.map(agendaYearMeta),
    ...years.resources.map(resourceYearMeta),
    ...months.map(agendaMonthMeta),
    ...homes.map(({ language, entry }) =>
      languageHomeMeta(language, { page: entry?.data, isFollowed: false }),
    ),
  ];
}

function termPages({ terms }: CardContent): CardPage[] {
  return [
    ...terms.countries.map((term) => ({
      ...termCard('countries', term, routes.country(term.slug)),
      country: term.slug,
    })),
    ...terms.topics.map((term) => termCard('topics', term, routes.topic(term.slug))),
    ...terms.localGovernments.map((term) =>
      termCard('localGovernments', term, routes.localGovernment(term.slug)),
    ),
    ...terms.networks.map((term) => termCard('networks', term, routes.network(term.slug))),
  ];
}
