import { addDays } from './calendar-day.ts';
import { dayOfWeek, type Period } from './calendar-period.ts';
import { wholeWords, type RelativeExpression } from './relative-expression.ts';

const WEEK = 7;
const FRENCH = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
const ENGLISH = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** « ce jeudi », « vendredi prochain », « last monday ». */
export const WEEKDAY_EXPRESSIONS: readonly RelativeExpression[] = [
  ...weekdayExpressions(FRENCH, {
    current: (name) => `ce ${name}`,
    next: (name) => `${name} (?:prochain|qui vient)`,
    last: (name) => `${name} (?:dernier|passe)`,
  }),
  ...weekdayExpressions(ENGLISH, {
    current: (name) => `this ${name}`,
    next: (name) => `next ${name}`,
    last: (name) => `last ${name}`,
  }),
];

type Wording = Readonly<Record<'current' | 'next' | 'last', (name: string) => string>>;

function weekdayExpressions(
  names: readonly string[],
  { current, next, last }: Wording,
): RelativeExpression[] {
  const anyName = `(?<weekday>${names.join('|')})`;
  /** How many days lie between today and the weekday of a week that begins with today. */
  const ahead = (today: string, name = '') =>
    (names.indexOf(name) + 1 - dayOfWeek(today) + WEEK) % WEEK;
  return [
    {
      pattern: wholeWords(current(anyName)),
      period: (today, { weekday }) => oneDay(today, ahead(today, weekday)),
    },
    {
      pattern: wholeWords(next(anyName)),
      period: (today, { weekday }) => oneDay(today, ahead(today, weekday) || WEEK),
    },
    {
      pattern: wholeWords(last(anyName)),
      period: (today, { weekday }) => oneDay(today, ahead(today, weekday) - WEEK),
    },
  ];
}

function oneDay(today: string, later: number): Period {
  const day = addDays(today, later);
  return { from: day, to: day };
}
