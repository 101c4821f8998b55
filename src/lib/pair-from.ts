/**
 * A country and a topic together are followed where they hold so many items, and have a calendar of
 * their own where so many events have both: one or two say no more than those of the country.
 */
export const PAIR_FROM = 3;
