import { isRemote, type Article } from '../domain/article/article.ts';
import { wordOfState, type AgendaEvent } from '../domain/event/event.ts';
import type { Resource } from '../domain/resource/resource.ts';
import { formatDate, formatWeekday } from '../lib/french-dates.ts';
import type { LinkCard } from '../lib/link-card.ts';
import { capitalise } from '../lib/text.ts';
import { setFrenchTypography } from '../lib/typography.ts';
import { describeDays, describeHours } from '../ui/event-facts.ts';
import { strings } from '../ui/strings.ts';

/** What the picture of a link says of an item beside its title. */
export type CardFacts = Pick<LinkCard, 'state' | 'lines'>;

/**
 * When an article appeared, and where it takes its reader.
 * @example articleCard(article) → { state: undefined, lines: ['9 septembre 2025', 'Château des Ducs, Nantes'] }
 */
export function articleCard({ publicationDate, place }: Article): CardFacts {
  const where = place === undefined || isRemote(place) ? [] : [setFrenchTypography(place)];
  return {
    state: undefined,
    lines: [capitalise(formatDate(publicationDate)), ...where.map(capitalise)],
  };
}

/**
 * When and where people meet, and what has become of the date.
 * @example eventCard(event) → { state: 'Annulé', lines: ['Mardi 14 octobre 2025, 14 h – 16 h (heure de Paris)', 'Sénat, Paris'] }
 */
export function eventCard(event: AgendaEvent): CardFacts {
  const { startDay, endDay, sessions, venue = event.address, format } = event;
  const isOneDay = startDay === endDay && sessions.length === 0;
  const days = isOneDay ? formatWeekday(startDay) : describeDays(event);
  const hours = isOneDay ? describeHours(event) : undefined;
  const where = venue ?? (format && strings.event.formats[format]);
  return {
    state: wordOfState(event),
    lines: [
      capitalise(hours === undefined ? days : `${days}, ${hours}`),
      ...(where === undefined ? [] : [setFrenchTypography(where)]),
    ],
  };
}

/**
 * When a resource appeared, and who made it.
 * @example resourceCard(resource) → { state: undefined, lines: ['18 novembre 2025', 'Cités Unies France'] }
 */
export function resourceCard({ publicationDate, authors }: Resource): CardFacts {
  const makers = authors.length === 0 ? [] : [setFrenchTypography(authors.join(', '))];
  return { state: undefined, lines: [capitalise(formatDate(publicationDate)), ...makers] };
}
