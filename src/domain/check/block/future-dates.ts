import { firstDayOf, isPartialDate } from '../../../lib/dates.ts';
import type { ParsedFile } from './fields.ts';
import type { ContentKind } from '../../kinds.ts';
import { findPosition } from './positions.ts';
import type { CheckContext } from '../context.ts';
import type { Fault } from '../fault.ts';

/** The kinds that an embargo can hold back. */
const HELD_BACK: readonly ContentKind[] = ['articles', 'agenda', 'ressources'];

/**
 * Advises on days of publication that have not come yet: the item is published today all the same.
 * @example checkFutureDates([an article of 2027-01-01], { today: '2026-11-28' }) → [{ line: 4, isAdvice: true, … }]
 */
export function checkFutureDates(
  files: readonly ParsedFile[],
  { today }: Pick<CheckContext, 'today'>,
): Fault[] {
  return files.flatMap(({ path: file, kind, source, fields }) => {
    if (!HELD_BACK.includes(kind)) return [];
    const { date, publication, brouillon } = fields;
    const isHeldBack = publication !== undefined || brouillon === true;
    if (isHeldBack || !isPartialDate(String(date))) return [];
    const day = firstDayOf(String(date));
    if (day <= today) return [];
    const message = `« date » : ${String(date)} est une date à venir, et cette fiche paraît dès aujourd’hui. Écrivez le jour où elle paraît ; pour la faire attendre, ajoutez « publication: "${day} 08:00" ».`;
    return [
      {
        file,
        ...findPosition(source, ['date']),
        key: 'date',
        message,
        dependsOn: ['publication', 'brouillon'],
        isAdvice: true,
      },
    ];
  });
}
