import type { KindFields } from './entry.ts';
import { eventFields } from './event-fields.ts';
import { plainTitle } from './plain.ts';
import type { ScheduledChange } from './plan.ts';
import { resourceFields, type FieldSources } from './resource-fields.ts';

/**
 * The keys that an article, a meeting or a resource has of its own.
 * @example kindFields({ kind: 'ressources', … }, around)
 *   → { before: { type: 'texte' }, fields: { auteurs: […], … }, … }
 */
export function kindFields(planned: ScheduledChange, around: FieldSources): KindFields {
  if (planned.kind === 'agenda') return eventFields(planned, around);
  return planned.kind === 'ressources'
    ? resourceFields(planned, around)
    : articleFields(planned, around);
}

function articleFields(
  { place, facts, events }: ScheduledChange,
  { article, setting }: FieldSources,
): KindFields {
  const own = events.flatMap(({ id }) => setting.plan.ownEvents.get(id) ?? []);
  const organiser = facts.organiser;
  const isOurs = organiser === undefined || /^(?:CUF|Cités Unies France)$/.test(organiser);
  const overtitle = plainTitle(article.overtitle, article.language);
  return {
    before: { rubrique: place.rubrique ?? 'cuf' },
    fields: {
      source: isOurs ? undefined : { nom: organiser },
      serie: overtitle === '' ? undefined : overtitle,
    },
    after: { evenements: own.map(({ path }) => path.replace(/^content\/|\.md$/g, '')) },
    taken: new Set(),
    toReview: reasonsOf(place),
  };
}

/** Why an article stands where it does, when its section says something else. */
function reasonsOf({ genre, rubrique, type }: ScheduledChange['place']): string[] {
  if (genre === 'agenda')
    return ['rubrique d’agenda, mais aucun jour de rendez-vous : repris en article'];
  if (genre === 'ressource')
    return [
      `rubrique de ressources, mais sans ce qu’il faut pour une fiche « ${type ?? 'texte'} » : repris en article`,
    ];
  return rubrique === undefined ? ['rubrique sans correspondance : rangé dans « cuf »'] : [];
}
