/**
 * A country and a topic together are followed where they hold so many items, and have a calendar of
 * their own where so many events have both: one or two say no more than those of the country.
 */
export const PAIR_FROM = 3;

/**
 * The terms whose calendar holds the events of a choice: its own, or that of its country where they are too
 * few for one. The build and browsers share it.
 * @param events how many the choice has
 * @example calendarTerms({ country: 'liban', topic: 'eau' }, 1) → { country: 'liban' }
 */
export function calendarTerms<T>(
  { country, topic }: { country?: T | undefined; topic?: T | undefined },
  events: number,
): { country?: T | undefined; topic?: T | undefined } {
  return country === undefined || events >= PAIR_FROM ? { country, topic } : { country };
}
