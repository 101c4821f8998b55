import { leaveOut } from '../privacy/words.ts';
import type { Article } from './article-records.ts';
import type { Base } from './base.ts';
import type { Place } from './correspondences.ts';
import { readMoment } from './dates.ts';
import { createNames, slugOf, type DatedKind, type Names } from './names.ts';
import type { Places } from './places.ts';
import { plainTitle } from './plain.ts';
import { createDays, type PublicationDay } from './publication-days.ts';
import type { SpipEvent } from './records.ts';
import { readMeetingTitle, readOrganiser, type TitleFacts } from './titles.ts';

/** What an article of the old site becomes here. */
export interface ScheduledChange extends PublicationDay {
  article: Article;
  kind: DatedKind;
  place: Place;
  facts: TitleFacts;
  /** How many addresses and mobile numbers of persons its title gave. */
  leftOutOfTitle: number;
  /** Of the meeting. */
  events: readonly SpipEvent[];
  /** `content/articles/2012/2012-03-01-titre.md` */
  path: string;
  url: string;
}

/** A meeting that has a file of its own, beside the article that carries it. */
interface OwnEvent {
  event: SpipEvent;
  carrier: ScheduledChange;
  path: string;
  url: string;
}

/** What is imported of the base, and why the rest is not. */
export interface Plan {
  items: ReadonlyMap<string, ScheduledChange>;
  ownEvents: ReadonlyMap<number, OwnEvent>;
}

interface PlanOptions {
  places: Places;
  mustKeepDrafts: boolean;
  /** Whether a resource of this type can be made of an article: it has its file. */
  isUsable: (article: Article, place: Place) => boolean;
}

/**
 * Kinds of rows that share no numbers: `article:12`, `breve:12`.
 * @example keyOf({ kind: 'breve', id: 12 }) → 'breve:12'
 */
export const keyOf = ({ kind, id }: Pick<Article, 'kind' | 'id'>): string =>
  `${kind}:${String(id)}`;

/**
 * Whether an article has a page here; SPIP sends the readers of a redirection elsewhere.
 * @example isImported({ status: 'prop', redirect: '', … }, false) → false ; isImported(…, true) → true
 */
export function isImported(article: Article, mustKeepDrafts: boolean): boolean {
  const isDraft = article.status === 'prepa' || article.status === 'prop';
  return article.redirect === '' && (article.status === 'publie' || (mustKeepDrafts && isDraft));
}

/**
 * Plans the file of each article and meeting, in the order of their numbers: a name that is taken gets
 * a number, so that the same base always gives the same files.
 * @example planImport(base, { places, mustKeepDrafts: false, isUsable }).items.get('article:12')?.url
 *   → '/actualites/2012/eau/'
 */
export function planImport(base: Base, { places, mustKeepDrafts, isUsable }: PlanOptions): Plan {
  const items = new Map<string, ScheduledChange>();
  const ownEvents = new Map<number, OwnEvent>();
  const names = createNames();
  const days = createDays(base);
  for (const article of [...sorted(base.articles), ...sorted(base.briefs)]) {
    const when = days.of(article);
    const place = places.ofSection(article.sectionId);
    if (!isImported(article, mustKeepDrafts) || place.genre === 'aucun') continue;
    const draft = { article, place, ...when, events: eventsOf(base, article) };
    const planned = nameItem({ ...draft, ...judge(draft, isUsable) }, names);
    items.set(keyOf(article), planned);
    const own = planned.kind === 'agenda' ? draft.events.slice(1) : draft.events;
    for (const event of own) ownEvents.set(event.id, nameEvent(event, planned, names));
  }
  return { items, ownEvents };
}

function sorted(articles: ReadonlyMap<number, Article>): Article[] {
  return [...articles.values()].toSorted((a, b) => a.id - b.id);
}

function eventsOf({ index }: Base, { kind, id }: Article): SpipEvent[] {
  const own = kind === 'article' ? (index.events.get(id) ?? []) : [];
  return own
    .filter(({ start }) => readMoment(start) !== undefined)
    .toSorted((a, b) => a.start.localeCompare(b.start) || a.id - b.id);
}

type Draft = Pick<ScheduledChange, 'article' | 'place' | 'day' | 'isDayGuessed' | 'events'>;

type Judged = Pick<ScheduledChange, 'kind' | 'facts' | 'leftOutOfTitle'>;

const MEETING =
  /\b(?:réunion|atelier|webinaire|assises|rencontres?|séminaire|conférence|journées?|groupe-pays|comité|forum|café|chroniques?)\b/i;

/** Which kind an article is, and what its title says. */
function judge({ article, place, day, events }: Draft, isUsable: PlanOptions['isUsable']): Judged {
  const { words: title, count: leftOutOfTitle } = leaveOut(
    plainTitle(article.title, article.language),
  );
  const meeting = readMeetingTitle(title, day.slice(0, 4));
  const isMeeting =
    meeting.state !== undefined || (MEETING.test(title) && !/^retour\b/i.test(title));
  if (
    place.genre === 'agenda'
      ? events.length > 0 || meeting.day !== undefined
      : meeting.day !== undefined && isMeeting
  )
    return { kind: 'agenda', facts: meeting, leftOutOfTitle };
  const facts = readOrganiser(title);
  if (place.genre === 'ressource' && isUsable(article, place))
    return { kind: 'ressources', facts, leftOutOfTitle };
  return { kind: 'articles', facts, leftOutOfTitle };
}

function nameItem(draft: Draft & Judged, names: Names): ScheduledChange {
  const { article, kind, facts, day } = draft;
  const first = draft.events[0];
  const dated =
    kind === 'agenda' ? ((first && readMoment(first.start)?.day) ?? facts.day ?? day) : day;
  const fallback = `${article.kind}-${String(article.id)}`;
  const named = names.take(kind, dated, slugOf(facts.title, fallback));
  return { ...draft, ...named };
}

function nameEvent(event: SpipEvent, carrier: ScheduledChange, names: Names): OwnEvent {
  const day = readMoment(event.start)?.day ?? carrier.day;
  const slug = slugOf(
    leaveOut(plainTitle(event.title, 'fr')).words,
    `evenement-${String(event.id)}`,
  );
  return { event, carrier, ...names.take('agenda', day, slug) };
}
