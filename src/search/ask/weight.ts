import { DAY_MILLISECONDS } from './calendar-day.ts';
import type { Catalogue } from './catalogue.ts';
import type { Row } from './catalogue-file.ts';
import { isOnSomeDay } from './days.ts';
import { listSignificant } from './fillers.ts';
import { stemOf } from './folding.ts';
import type { ParsedQuery } from './query.ts';

/** What the order of the results depends on beside the pages themselves. */
export interface RankingContext {
  query: ParsedQuery;
  /** What is asked: the words of the query, corrected, without the name of the house. */
  words: readonly string[];
  /** The things of which any is meant, where a query lists some: their words, corrected. */
  alternatives: readonly (readonly string[])[];
  /** Whether one of the words is said in foreign pages only. */
  isForeign: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/** A query of so few words names its subject, and no more. */
const SHORT = 2;

/** A word of so few letters is another without its last. */
const SHORT_NAME = 5;

/** What weighs beside the words; each multiplies. */
const WEIGHTS = {
  /** A country, a topic whose whole name was typed. */
  named: 1000,
  /** One whose name is in the query. */
  mentioned: 2.5,
  /** A page to which editors lead by these words. */
  promoted: 500,
  upcoming: 1.7,
  /** A term that only says the words. */
  otherTerm: 0.7,
  /** The site is French; its foreign pages have their own readers. */
  foreign: 0.5,
  ownLanguage: 3,
  /** A term whose name holds all that was typed. */
  within: 4,
  inPeriod: 6,
  /** An event of the year that was typed, and what was published in it. */
  eventInYear: 5,
  inYear: 2,
  /** A date, where an explanation is looked for. */
  dateForWhat: 0.3,
} as const;

/** The oldest pages count so much; an age of so many days halves the rest. */
const MIN_AGE_WEIGHT = 0.8;
const HALF_LIFE_DAYS = 700;

/**
 * By how much the score of a page is multiplied: what the query is about, what is to come, age.
 * @example weigh(liban, catalogue, { query, words: ['liban'], alternatives: [], isForeign: false, now }) → 800
 */
export function weigh(row: Row, catalogue: Catalogue, context: RankingContext): number {
  const { query, words, isForeign, now } = context;
  const day = catalogue.dayOf(row);
  const isUpcoming = isToCome(row, catalogue, now);
  const isShort = words.length <= SHORT && query.includes === undefined;
  return (
    weighTerm(catalogue.names.get(row), context) *
    (isFrench(row, catalogue) ? 1 : isForeign ? WEIGHTS.ownLanguage : WEIGHTS.foreign) *
    weighPromoted(row, catalogue, context) *
    (isUpcoming && isShort && !query.isWhat ? WEIGHTS.upcoming : 1) *
    (query.isWhat && catalogue.endOf(row) !== undefined ? WEIGHTS.dateForWhat : 1) *
    weighPeriod(row, catalogue, query) *
    weighAge(day, now)
  );
}

/**
 * Whether a page is in French; most of the site is.
 * @example isFrench(12, catalogue) → true
 */
export function isFrench(row: Row, catalogue: Catalogue): boolean {
  return catalogue.is(row, 'langue', 'fr');
}

function weighPeriod(row: Row, catalogue: Catalogue, { includes, year }: ParsedQuery): number {
  if (includes === undefined || !isOnSomeDay(row, catalogue, includes)) return 1;
  if (year === undefined) return WEIGHTS.inPeriod;
  return catalogue.endOf(row) === undefined ? WEIGHTS.inYear : WEIGHTS.eventInYear;
}

/** A country leads to its page; with days, one of its dates is looked for. */
function weighTerm(
  names: readonly string[] | undefined,
  { query, words, alternatives }: RankingContext,
): number {
  if (names === undefined) return 1;
  const asked = [words, ...alternatives];
  const weight = Math.max(...names.flatMap((name) => asked.map((one) => weighName(name, one))));
  const namesDays = query.includes !== undefined || query.isNext;
  return namesDays && query.year === undefined ? Math.min(weight, WEIGHTS.mentioned) : weight;
}

function weighName(name: string, typed: readonly string[]): number {
  const own = listSignificant(name.split(' '));
  const isForm = (word: string, one: string) =>
    singularOf(word) === singularOf(one) || isPeopleOf(word, own);
  const isOwn = (word: string) => own.some((one) => isForm(word, one));
  const others = typed.filter((word) => !/^(?:groupes?|pays)$/.test(word) && !isOwn(word));
  if (typed.length > 0 && typed.every(isOwn) && typed.length < own.length) return WEIGHTS.within;
  if (!own.every((one) => typed.some((word) => isForm(word, one)))) return WEIGHTS.otherTerm;
  return others.length === 0 ? WEIGHTS.named : WEIGHTS.mentioned;
}

/** « jeunesse » names « Jeunesses », « sénégale » « Sénégal »; « tour » does not name « Tours ». */
function singularOf(word: string): string {
  return word.length > SHORT_NAME ? word.replace(/(?:e?[sx]|e)$/, '') : word;
}

/** « libanais » names « Liban »; in a longer name, such words tell networks apart. */
function isPeopleOf(word: string, own: readonly string[]): boolean {
  const [name = ''] = own;
  return own.length === 1 && word.length > SHORT_NAME && stemOf(word) === stemOf(name);
}

/** A page of service, where days are named too, gives way to what is of these days: « lettre de novembre ». */
function weighPromoted(row: Row, catalogue: Catalogue, { query, words }: RankingContext): number {
  if (!isPromoted(row, catalogue, words)) return 1;
  const namesDays = query.includes !== undefined && query.year === undefined;
  return namesDays ? WEIGHTS.mentioned : WEIGHTS.promoted;
}

/**
 * Whether editors lead to a page by these words: each of them is one of theirs, or of its title.
 * @example isPromoted(contact, catalogue, ['contact', 'presse']) → true
 */
export function isPromoted(row: Row, catalogue: Catalogue, words: readonly string[]): boolean {
  const access = catalogue.access.get(row);
  return access !== undefined && words.length > 0 && words.every((word) => access.includes(word));
}

function weighAge(day: string, now: number): number {
  if (day === '') return 1;
  const age = Math.max(0, (now - Date.parse(day)) / DAY_MILLISECONDS);
  return MIN_AGE_WEIGHT + (1 - MIN_AGE_WEIGHT) * 0.5 ** (age / HALF_LIFE_DAYS);
}

/**
 * Whether an event is not over.
 * @example isToCome(12, catalogue, Date.parse('2025-10-01')) → true for an event of November 2025
 */
export function isToCome(row: Row, catalogue: Catalogue, now: number): boolean {
  const end = catalogue.endOf(row);
  return end !== undefined && now < end;
}
