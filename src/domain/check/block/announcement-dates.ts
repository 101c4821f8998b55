import { firstDayOf, isPartialDate } from '../../../lib/dates.ts';
import type { CheckContext } from '../context.ts';
import { adviceAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { dayOf } from './dates.ts';
import type { ParsedFile } from './fields.ts';
import { valueAt } from './value-at.ts';

/**
 * Advises on days that contradict that of the announcement: an embargo until another day, and a
 * registration that was over before anyone had heard of it.
 * @example checkAnnouncementDates([an event « date: 2026-11-03 » with « limite: 2026-10-10 »], { today: '2026-11-28' }) → [{ key: 'inscription.limite', isAdvice: true, … }]
 */
export function checkAnnouncementDates(
  files: readonly ParsedFile[],
  { today }: Pick<CheckContext, 'today'>,
): Fault[] {
  return files.flatMap((file) => {
    const date = String(file.fields.date);
    return isPartialDate(date)
      ? [...judgeEmbargo(file, date), ...judgeDeadline(file, { date, today })]
      : [];
  });
}

function judgeEmbargo(file: ParsedFile, date: string): Fault[] {
  const day = dayOf(file.fields.publication);
  if (day === undefined || day.startsWith(date)) return [];
  const message = `cette fiche paraîtra le ${day}, et « date » dit ${date}. Écrivez le même jour aux deux endroits.`;
  return [adviceAtKey(file, ['publication'], message)];
}

/** What is over was often written down afterwards: its announcement had another date. */
function judgeDeadline(
  file: ParsedFile,
  { date, today }: { date: string; today: string },
): Fault[] {
  const path = ['inscription', 'limite'];
  const [deadline, start] = [dayOf(valueAt(file.fields, path)), dayOf(file.fields.jour)];
  const isToCome = start !== undefined && start >= today;
  if (deadline === undefined || !isToCome || deadline >= firstDayOf(date)) return [];
  const message = `ce jour précède l’annonce (${date}) : personne ne pourrait s’inscrire. Corrigez l’un des deux jours.`;
  return [adviceAtKey(file, path, message)];
}
