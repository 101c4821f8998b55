import type { Article, ArticleSection } from '../article/article.ts';
import { byNewest } from '../entry/entry.ts';
import { isPublic } from '../entry/visibility.ts';
import type { AgendaEvent } from '../event/event.ts';
import { byStart, type EventTiming } from '../event/timing.ts';
import type { Resource } from '../resource/resource.ts';
import { isWithin, type Period } from './period.ts';

/** What a newsletter needs of any item. */
type NewsletterEntry = Pick<
  Article,
  | ('title' | 'summary' | 'language' | 'publishedOn' | 'publicationDate')
  | ('isDraft' | 'embargoUntil' | 'expiresAt' | 'isSample')
  | ('path' | 'year' | 'slug')
>;

/** A news item that a newsletter may name. */
export type NewsletterArticle = NewsletterEntry & Pick<Article, 'section' | 'place' | 'leadUntil'>;
/** A date that a newsletter may announce. */
export type NewsletterEvent = NewsletterEntry &
  EventTiming &
  Pick<AgendaEvent, 'month' | 'state' | 'formerDay' | 'venue' | 'format' | 'sessions'>;
/** A resource that a newsletter may name. */
export type NewsletterResource = NewsletterEntry & Pick<Resource, 'type'>;

/** All the items that a newsletter may choose from. */
export interface NewsletterSource {
  articles: readonly NewsletterArticle[];
  events: readonly NewsletterEvent[];
  resources: readonly NewsletterResource[];
}

/** What a newsletter says, in the order of its reading; no item stands there twice. */
export type NewsletterContent = Record<ArticleSection, NewsletterArticle[]> & {
  lead: NewsletterArticle[];
  /** Articles in another language than French, together: their readers find them at once. */
  foreign: NewsletterArticle[];
  events: NewsletterEvent[];
  resources: NewsletterResource[];
};

/** Dates to come that a newsletter announces. */
const EVENT_COUNT = 6;

/**
 * What was published in a period and what was then to come. Samples are left out: a newsletter is sent,
 * and a made-up meeting in a mailbox cannot be called back.
 * @example selectNewsletter(source, { period: { from: '2025-09-01', to: '2025-09-30' }, moment }) → { lead: […], cuf: […], … }
 */
export function selectNewsletter(
  source: NewsletterSource,
  { period, moment }: { period: Period; moment: { now: Temporal.Instant; zone: string } },
): NewsletterContent {
  const isShown = (entry: NewsletterEntry) => isPublic(entry, moment) && !entry.isSample;
  const isNew = (entry: NewsletterEntry) => isShown(entry) && isWithin(entry.publishedOn, period);
  const articles = source.articles.filter(isNew).toSorted(byNewest);
  const french = articles.filter(({ language }) => language === 'fr');
  const lead = chooseLead(french);
  const of = (section: ArticleSection) =>
    french.filter((article) => article.section === section && article !== lead);
  return {
    lead: lead === undefined ? [] : [lead],
    cuf: of('cuf'),
    collectivites: of('collectivites'),
    reseau: of('reseau'),
    foreign: articles.filter(({ language }) => language !== 'fr'),
    events: source.events
      .filter((event) => isShown(event) && isToCome(event, period))
      .toSorted(byStart)
      .slice(0, EVENT_COUNT),
    resources: source.resources.filter(isNew).toSorted(byNewest),
  };
}

/** The newest that an editor has put forward, else the newest of the association, else of all. */
function chooseLead(articles: readonly NewsletterArticle[]): NewsletterArticle | undefined {
  return (
    articles.find(({ leadUntil }) => leadUntil !== undefined) ??
    articles.find(({ section }) => section === 'cuf') ??
    articles[0]
  );
}

/** Announced before the newsletter ends, held after it: a newsletter remade later announces the same dates. */
function isToCome({ startDay, publishedOn }: NewsletterEvent, { to }: Period): boolean {
  return startDay > to && publishedOn <= to;
}

/**
 * Whether a newsletter would say nothing at all.
 * @example isEmpty({ lead: [], cuf: [], … }) → true
 */
export function isEmpty(content: NewsletterContent): boolean {
  return Object.values(content).every((items) => items.length === 0);
}
