import { findMeetingLinks } from '../../../lib/meeting-links.ts';
import type { EventKeys } from '../keys.ts';
import type { KeyFault } from '../../entry/key-fault.ts';

/**
 * What an editor should do with a link by which any reader could enter a meeting.
 * @example explainMeetingLink('Zoom') → 'Retirez ce lien de connexion (Zoom) : …'
 */
export function explainMeetingLink(service: string): string {
  return `Retirez ce lien de connexion (${service}) : cette page est publique, envoyez-le aux inscrits. Seul un rendez-vous « acces: ouvert » peut le montrer.`;
}

/**
 * Links to a video meeting in the fields of an event that is not said to be open to all.
 * @example findMeetingLinkFaults({ acces: 'adherents', contact: 'https://zoom.us/j/1', … }) → [{ path: ['contact'], … }]
 */
export function findMeetingLinkFaults(keys: EventKeys): KeyFault[] {
  if (keys.acces === 'ouvert') return [];
  return Object.entries(keys).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => findIn(item, [key, index]))
      : findIn(value, [key]),
  );
}

/** Names below an item of a list are no longer the editor's: its own place says enough. */
function findIn(value: unknown, path: KeyFault['path']): KeyFault[] {
  const [link] = textsOf(value).flatMap(findMeetingLinks);
  return link === undefined
    ? []
    : [{ path, message: explainMeetingLink(link.service), dependsOn: ['acces'] }];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
