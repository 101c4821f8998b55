import type { ChoiceCounts } from '../../domain/stream/choice-counts.ts';
import type { PartialDate } from '../../lib/dates.ts';
import { writeParameters } from '../../lib/address-parameters.ts';
import { calendarTerms } from '../../lib/pairs.ts';
import { parisDayOf } from '../../lib/paris-day.ts';
import { choicePage, feedsOf, routes } from '../../routes.ts';

/** What the form holds, by the words of addresses; '' stands for any. */
export interface ChoiceState {
  country: string;
  topic: string;
  part: string;
}

/** The parts as the counts order them. */
const PARTS = ['actualites', 'agenda', 'ressources'];

/** The fields as the address of the page names them. */
export const FIELDS = { country: 'pays', topic: 'thematique', part: 'contenu' } as const;

/** The fields of the form, in its order. */
export const FIELD_NAMES = ['country', 'topic', 'part'] as const;

/**
 * Reads the address of the page.
 * @example readChoice('?pays=liban') → { country: 'liban', topic: '', part: '' }
 */
export function readChoice(address: string): ChoiceState {
  const parameters = new URLSearchParams(address);
  const read = (name: string) => parameters.get(name)?.trim() ?? '';
  return {
    country: read(FIELDS.country),
    topic: read(FIELDS.topic),
    part: read(FIELDS.part),
  };
}

/**
 * Writes the address of the page, without what is not chosen.
 * @example writeChoice({ country: 'liban', topic: '', part: 'agenda' }) → '?pays=liban&contenu=agenda'
 */
export function writeChoice(state: ChoiceState): string {
  return writeParameters(FIELD_NAMES.map((field) => [FIELDS[field], state[field]]));
}

/**
 * How many items a choice holds; one that crosses all three is not followed.
 * @example countChoice({ liban: { eau: [1, 2, 0] } }, { country: 'liban', topic: 'eau', part: '' }) → 3
 */
export function countChoice(counts: ChoiceCounts, { country, topic, part }: ChoiceState): number {
  const parts = counts[country]?.[topic] ?? [];
  if (country !== '' && topic !== '' && part !== '') return 0;
  if (part !== '') return parts[PARTS.indexOf(part)] ?? 0;
  return parts.reduce((sum, count) => sum + count, 0);
}

/**
 * The addresses that follow a choice; a calendar only where it may hold events, that of the country
 * where it holds too few for one of its own.
 * @example addressesOf(counts, { country: 'liban', topic: '', part: 'agenda' }) → { page: '/abonnements/pays/liban/agenda/', rss: '/abonnements/pays/liban/agenda/rss.xml', …, calendar: '/pays/liban/agenda.ics' }
 */
export function addressesOf(counts: ChoiceCounts, state: ChoiceState) {
  const terms = { country: known(state.country), topic: known(state.topic) };
  const page = choicePage({ ...terms, part: known(state.part) });
  const events = counts[state.country]?.[state.topic]?.[PARTS.indexOf('agenda')] ?? 0;
  const hasEvents = (state.part === '' || state.part === 'agenda') && events > 0;
  const [rss = routes.rss(page), atom, json] = feedsOf(page).map(({ href }) => href);
  const calendar = hasEvents
    ? routes.calendar(choicePage(calendarTerms(terms, events)))
    : undefined;
  return { page, rss, atom, json, calendar };
}

/**
 * Whether an answer is what /abonnements/choix.json holds.
 * @example areCounts({ liban: { eau: [1, 2, 0] } }) → true ; areCounts({ liban: 3 }) → false
 */
export function areCounts(value: unknown): value is ChoiceCounts {
  const areParts = (parts: unknown) =>
    Array.isArray(parts) && parts.every((count) => typeof count === 'number');
  return (
    isRecord(value) &&
    Object.values(value).every(
      (topics) => isRecord(topics) && Object.values(topics).every(areParts),
    )
  );
}

/** What the preview shows of an item of a feed. */
export interface PreviewItem {
  title: string;
  url: string;
  /** When the item was published, as RSS writes instants. */
  date: string;
  language: string;
}

/**
 * The date of an instant in Paris, as far as it is sure. A feed has no other date than an instant: where
 * the month alone is known, it gives its first day, which the page of the item does not say either.
 * @example previewDate('2025-08-31T22:30:00Z') → '2025-09'
 * @example previewDate('2025-10-10T06:00:00Z') → '2025-10-10'
 */
export function previewDate(instant: string): PartialDate {
  return parisDayOf(Date.parse(instant)).replace(/(?:-01)?-01$/, '');
}

function known(slug: string): string | undefined {
  return slug === '' ? undefined : slug;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
