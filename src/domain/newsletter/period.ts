import { isDay, type Day } from '../../lib/dates.ts';

/** The days that a newsletter covers, the first and the last included. */
export interface Period {
  from: Day;
  to: Day;
}

/** A period, or all that an editor has to fix to name one. */
type PeriodReading = { period: Period } | { problems: string[] };

/**
 * Reads the two days between which a newsletter looks.
 * @example readPeriod('2025-09-01', '2025-09-30') → { period: { from: '2025-09-01', to: '2025-09-30' } }
 * @example readPeriod('2025-02-30', undefined) → { problems: ['« --du » : « 2025-02-30 » …', '« --au » : …'] }
 */
export function readPeriod(from: string | undefined, to: string | undefined): PeriodReading {
  const problems = [findDayProblem('--du', from), findDayProblem('--au', to)].filter(
    (problem) => problem !== undefined,
  );
  if (from === undefined || to === undefined || problems.length > 0) return { problems };
  if (from <= to) return { period: { from, to } };
  return {
    problems: [`La période finit (${to}) avant de commencer (${from}). Échangez les deux dates.`],
  };
}

function findDayProblem(option: string, day: string | undefined): string | undefined {
  if (day === undefined || day === '') {
    return `« ${option} » : il manque une date. Écrivez-la comme ${option} 2025-09-01 (année, mois, jour).`;
  }
  return isDay(day)
    ? undefined
    : `« ${option} » : « ${day} » n’est pas une date du calendrier. Écrivez-la comme 2025-09-01 (année, mois, jour).`;
}

/**
 * Whether a day falls within a period.
 * @example isWithin('2025-09-30', { from: '2025-09-01', to: '2025-09-30' }) → true
 */
export function isWithin(day: Day, { from, to }: Period): boolean {
  return from <= day && day <= to;
}

/**
 * The month that a period covers exactly, `AAAA-MM`, or nothing.
 * @example wholeMonthOf({ from: '2025-09-01', to: '2025-09-30' }) → '2025-09'
 */
export function wholeMonthOf({ from, to }: Period): string | undefined {
  const month = Temporal.PlainDate.from(to).toPlainYearMonth();
  const first = month.toPlainDate({ day: 1 });
  const last = month.toPlainDate({ day: month.daysInMonth });
  return from === first.toString() && to === last.toString() ? month.toString() : undefined;
}
