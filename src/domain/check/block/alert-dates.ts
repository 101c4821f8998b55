import { formatDay } from '../../../lib/french-dates.ts';
import type { CheckContext } from '../context.ts';
import { adviceAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { dayOf, MAX_DAYS } from './dates.ts';
import type { ParsedFile } from './fields.ts';

/**
 * Advises on alerts that no page shows any more, and on those that every page would show for months.
 * @example checkAlertDates([an alert until 2026-11-20], { today: '2026-11-28' }) → [{ key: 'fin', isAdvice: true, … }]
 */
export function checkAlertDates(
  files: readonly ParsedFile[],
  { today }: Pick<CheckContext, 'today'>,
): Fault[] {
  return files.flatMap((file) => {
    const [first, last] = [dayOf(file.fields.debut), dayOf(file.fields.fin)];
    if (file.kind !== 'alertes' || first === undefined || last === undefined) return [];
    const days = Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last)).days;
    if (last < today && days >= 0) {
      const message = `cette alerte est finie depuis le ${formatDay(last)} : aucune page ne la montre. Corrigez la date, ou supprimez ce fichier.`;
      return [adviceAtKey(file, ['fin'], message)];
    }
    if (days <= MAX_DAYS) return [];
    const message = `cette alerte resterait ${String(days)} jours sur toutes les pages. Vérifiez l’année et le mois.`;
    return [adviceAtKey(file, ['fin'], message)];
  });
}
