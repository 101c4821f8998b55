import { z } from 'zod';
import { isDay, isDayAndHour, isHour, isPartialDate } from '../../lib/dates.ts';
import {
  LAST_MINUTE,
  rewriteDay,
  rewriteDayAndHour,
  rewriteHour,
  rewriteMonth,
} from './rewritten-times.ts';

/** What a JSON Schema can know of a day; whether it exists, it cannot. */
export const DAY_PATTERN = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const HOUR_PATTERN = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;

/** A calendar day that exists, `AAAA-MM-JJ`. */
export const day = z
  .string({
    error: ({ input }) =>
      rewriteDay(String(input)) ?? 'Écrivez une date comme 2025-10-14 (année, mois, jour).',
  })
  .refine(isDay, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas une date du calendrier. ${rewriteDay(String(input)) ?? 'Écrivez-la comme 2025-10-14 (année, mois, jour).'}`,
  })
  .meta({ pattern: `^${DAY_PATTERN}$` });

const PARTIAL_DATE = 'comme 2025-10-14 ; sans jour connu, comme 2023-11 ou 2023';

/** A day, or the month or the year alone where no day is known; YAML reads a year as a number. */
export const partialDate = z
  .union([z.int().transform(String), z.string()], { error: `Écrivez une date ${PARTIAL_DATE}.` })
  .refine(isPartialDate, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas une date du calendrier. ${rewriteDay(String(input)) ?? rewriteMonth(String(input)) ?? `Écrivez-la ${PARTIAL_DATE}.`}`,
  })
  .meta({
    pattern: String.raw`^\d{4}(?:-(?:0[1-9]|1[0-2]))?$|^${DAY_PATTERN}$`,
    minimum: 1000,
    maximum: 9999,
  });

/** A wall-clock hour, quoted in YAML: « "14:30" ». */
export const hour = z
  .string({
    error: ({ input }) =>
      (typeof input === 'number' ? rewriteHour(input) : undefined) ??
      'Écrivez l’heure entre guillemets, comme "14:30".',
  })
  .refine(isHour, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas une heure. ${rewriteHour(String(input)) ?? 'Écrivez-la entre guillemets, comme "14:30".'}`,
  })
  .meta({ pattern: `^${HOUR_PATTERN}$` });

/** A local day and hour; whoever writes the day alone is shown it with `usual`. */
function momentWith(usual: string) {
  const example = `comme "2025-10-14 ${usual}"`;
  return z
    .string({ error: `Écrivez un jour et une heure entre guillemets, ${example}.` })
    .refine(isDayAndHour, {
      error: ({ input }) =>
        `« ${String(input)} » n’est pas un jour et une heure. ${rewriteDayAndHour(String(input), usual) ?? `Écrivez-les entre guillemets, ${example}.`}`,
    })
    .meta({ pattern: `^${DAY_PATTERN} ${HOUR_PATTERN}$` });
}

/** When something begins to be shown: « "2025-10-14 08:00" », in the morning of a day. */
export const dayAndHour = momentWith('08:00');

/** Until when something is shown: « "2025-10-14 23:59" », to the end of a day. */
export const lastDayAndHour = momentWith(LAST_MINUTE);

const UPDATE =
  'Écrivez un jour, comme 2025-10-14, ou entre guillemets un jour et une heure, comme "2025-10-14 16:30".';

function rewriteUpdate(written: string): string | undefined {
  // Where no hour is said, the day stands alone.
  return rewriteDayAndHour(written, '') ?? rewriteDay(written);
}

/** When something was changed: a day, with its hour where two changes fall on one day. */
export const dayOrDayAndHour = z
  .string({ error: UPDATE })
  .refine((value) => isDay(value) || isDayAndHour(value), {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas une date du calendrier. ${rewriteUpdate(String(input)) ?? UPDATE}`,
  })
  .meta({ pattern: `^${DAY_PATTERN}(?: ${HOUR_PATTERN})?$` });
