import { titleWithState, type AgendaEvent } from '../domain/event/event.ts';
import type { Occurrence } from '../domain/event/occurrence.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { describeHoursOf, eventFactLines } from '../ui/event-facts.ts';
import { strings } from '../ui/strings.ts';
import { toOneLine } from './one-line.ts';

/**
 * The title of an occurrence in a calendar: the word of the state first, then the event, then the session.
 * @example occurrenceTitle(second session of a postponed course) → 'Reporté : Le parcours : Conduire un partenariat'
 */
export function occurrenceTitle({ event, session, timing }: Occurrence): string {
  const title = session === undefined ? event.title : `${event.title} : ${sessionName(session)}`;
  // A course that was moved has a new day for each of its sessions.
  const { startDay } = timing;
  return toOneLine(titleWithState({ ...event, title, startDay }), event.language);
}

/** What a session is called when its event is already named. */
function sessionName({ number, title }: NonNullable<Occurrence['session']>): string {
  return title ?? strings.calendar.sessionNumber(number);
}

/**
 * Where people meet, or nothing when it is not known.
 * @example eventLocation({ format: 'visio', … }) → 'En visioconférence'
 */
export function eventLocation({ venue, address, format }: AgendaEvent): string | undefined {
  const place = [venue, address].filter((part) => part !== undefined).join(', ');
  if (place !== '') return toOneLine(place);
  return format === 'visio' ? strings.event.formats.visio : undefined;
}

/**
 * What a calendar says below the title, in plain text: the summary, the hours by the clocks of the place
 * where they are not those of Paris, what else is known, and the page.
 * @example occurrenceDescription({ event, timing: event }) → 'Le groupe-pays donne rendez-vous…\n\nOuvert à tous\n\nhttps://…'
 */
export function occurrenceDescription({ event, timing }: Occurrence): string {
  const hours = timing.zone === site.zone ? undefined : describeHoursOf(timing);
  const lines = [...(hours === undefined ? [] : [hours]), ...eventFactLines(event)];
  return [
    toOneLine(event.summary, event.language),
    ...lines.map((line) => toOneLine(line)),
    eventAddress(event),
  ].join('\n\n');
}

/**
 * The whole address of an event's page.
 * @example eventAddress(event) → 'https://www.cites-unies-france.org/agenda/2025/10/groupe-pays-liban/'
 */
export function eventAddress(event: AgendaEvent): string {
  return absolute(routes.event(event), site.url);
}
