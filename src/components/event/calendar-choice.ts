import type { Facets } from '../base/facet-choices.ts';

/** A calendar that one can follow, the facets that it holds and the addresses that lead to it. */
export interface FollowedCalendar {
  name: string;
  facets: Facets;
  links: Readonly<Record<'path' | 'https' | 'webcal' | 'google' | 'outlook', string>>;
}

/**
 * The narrowest calendar that holds all that some facets let through; the first holds everything.
 * @example chooseCalendar([whole, ofLebanon], { pays: 'liban', modalite: 'visio' }) → ofLebanon
 */
export function chooseCalendar(
  calendars: readonly FollowedCalendar[],
  facets: Facets,
): FollowedCalendar | undefined {
  const holding = calendars.filter((calendar) =>
    Object.entries(calendar.facets).every(([name, value]) => facets[name] === value),
  );
  return holding.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
}

function sizeOf({ facets }: FollowedCalendar): number {
  return Object.keys(facets).length;
}
