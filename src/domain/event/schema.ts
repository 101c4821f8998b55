import { checkUpdate, renameEntryFields } from '../entry/fields.ts';
import { checkLifespan } from '../entry/lifespan.ts';
import { checkEvent } from './checks/check-event.ts';
import { eventKeys } from './keys.ts';
import { sessionIdAt } from './session-id.ts';

/** One agenda item: the keys an editor writes, renamed once for the code. */
export const eventSchema = eventKeys
  .superRefine(checkUpdate)
  .superRefine(checkLifespan)
  .superRefine(checkEvent)
  .transform((keys) => ({
    ...renameEntryFields(keys),
    startDay: keys.jour,
    startHour: keys.heure,
    endDay: keys.jour_fin ?? keys.jour,
    endHour: keys.heure_fin,
    zone: keys.fuseau,
    // Until its editor names it, a session is known by its place among the others.
    sessions: keys.seances.map((item, index) => ({ ...item, id: sessionIdAt(item, index) })),
    venue: keys.lieu,
    address: keys.adresse,
    format: keys.modalite,
    audience: keys.acces,
    state: keys.etat,
    stateReason: keys.motif,
    formerDay: keys.jour_initial,
    registration: keys.inscription,
    chairSlug: keys.presidence,
    organisers: keys.organisateurs,
    report: keys.compte_rendu,
    series: keys.serie,
    season: keys.saison,
    number: keys.numero,
  }));
