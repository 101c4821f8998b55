import type { AgendaCalendar } from '../domain/event/calendar.ts';
import type { Stream } from '../domain/stream/stream.ts';
import type { Language } from '../lib/language.ts';
import { feedsOf, podcastAt, routes } from '../routes.ts';
import { strings } from '../ui/strings.ts';
import { streamPage } from './address.ts';
import { calendarPage, calendarPath, calendarTitle } from './calendar-address.ts';
import { streamName } from './title.ts';

/** One thing to follow: its page, its feeds and its calendar, some of which it may lack. */
export interface Subscription {
  name: string;
  page: string;
  feeds: readonly { format: string; href: string; type: string }[];
  /** The address of its calendar. */
  calendar?: string | undefined;
  /** The language of its name, where it is not French. */
  language?: Language | undefined;
}

/** Subscriptions of one subject. */
export interface SubscriptionGroup {
  title: string;
  subscriptions: Subscription[];
}

type StreamKind = Stream['kind'];

const labels = strings.subscriptions;

const GROUPS: readonly { title: string; kinds: readonly StreamKind[] }[] = [
  { title: labels.general, kinds: ['site', 'articles', 'section', 'agenda', 'resources'] },
  { title: strings.menu.countries, kinds: ['countries'] },
  { title: strings.menu.topics, kinds: ['topics'] },
  { title: strings.menu.localGovernments, kinds: ['localGovernments'] },
  { title: strings.menu.networks, kinds: ['networks'] },
  { title: labels.languagesTitle, kinds: ['language'] },
];

/**
 * All that can be followed by subject, the choices of several terms left out.
 * @example groupSubscriptions({ streams, calendars, hasPodcast: true }) → [{ title: 'L’essentiel', subscriptions: […] }, …]
 */
export function groupSubscriptions({
  streams,
  calendars,
  hasPodcast,
}: {
  streams: readonly Stream[];
  calendars: readonly AgendaCalendar[];
  hasPodcast: boolean;
}): SubscriptionGroup[] {
  const calendarAt = new Map(
    // The whole agenda shares its page with its parts, and comes first.
    calendars
      .toReversed()
      .map((calendar) => [calendarPage(calendar), calendarPath(calendar)] as const),
  );
  const others = [
    ...calendars.filter(({ kind }) => kind === 'open' || kind === 'members').map(calendarOnly),
    ...(hasPodcast ? [podcast()] : []),
  ];
  return GROUPS.map(({ title, kinds }) => ({
    title,
    subscriptions: [
      ...streams
        .filter(({ kind }) => kinds.includes(kind))
        .map((stream) => toSubscription(stream, calendarAt.get(streamPage(stream)))),
      ...(kinds.includes('site') ? others : []),
    ],
  })).filter(({ subscriptions }) => subscriptions.length > 0);
}

/**
 * The choices of two among a country, a topic and a kind of content, under each country, then under each
 * topic for those without a country.
 * @example groupChoices(streams) → [{ title: 'Algérie', subscriptions: […] }, …]
 */
export function groupChoices(streams: readonly Stream[]): SubscriptionGroup[] {
  const choices = streams.filter((stream) => stream.kind === 'choice');
  const groups = Map.groupBy(choices, ({ country, topic }) => (country ?? topic)?.name ?? '');
  const isOfCountry = ({ country }: (typeof choices)[number]) => country !== undefined;
  return [...groups]
    .map(([title, members]) => ({ title, members }))
    .toSorted((a, b) => Number(b.members.some(isOfCountry)) - Number(a.members.some(isOfCountry)))
    .map(({ title, members }) => ({
      title,
      subscriptions: members.map((stream) => toSubscription(stream)),
    }));
}

function toSubscription(stream: Stream, calendar?: string): Subscription {
  const page = streamPage(stream);
  const language = stream.kind === 'language' ? stream.language : undefined;
  return { name: streamName(stream), page, feeds: feedsOf(page), calendar, language };
}

function calendarOnly(calendar: AgendaCalendar): Subscription {
  return {
    name: calendarTitle(calendar),
    page: calendarPage(calendar),
    feeds: [],
    calendar: calendarPath(calendar),
  };
}

function podcast(): Subscription {
  return {
    name: labels.podcastName,
    page: routes.resourceType('son'),
    feeds: [podcastAt(routes.podcast)],
  };
}
