import { addUnits, periodOf, type CalendarUnit } from './calendar-period.ts';
import { addDays } from './calendar-day.ts';
import { wholeWords, type RelativeExpression } from './relative-expression.ts';
import { SPAN_EXPRESSIONS } from './relative-span.ts';
import { WEEKDAY_EXPRESSIONS } from './relative-weekday.ts';

/** Longer ones before those with which they end: « après-demain ». */
const EXPRESSIONS: readonly RelativeExpression[] = [
  calendarUnit('avant hier', 'day', -2),
  calendarUnit('hier|yesterday', 'day', -1),
  calendarUnit('aujourd hui|today', 'day', 0),
  calendarUnit('apres demain', 'day', 2),
  calendarUnit('demain|tomorrow', 'day', 1),
  calendarUnit('cette semaine|this week', 'week', 0),
  calendarUnit('(?:la )?semaine prochaine|next week', 'week', 1),
  calendarUnit('(?:la )?semaine (?:derniere|passee)|last week', 'week', -1),
  weekEnd('ce week end|this weekend', 0),
  weekEnd('(?:le )?week end prochain|next weekend', 1),
  weekEnd('(?:le )?week end (?:dernier|passe)|last weekend', -1),
  calendarUnit('ce mois(?: ci)?|this month', 'month', 0),
  calendarUnit('(?:le )?mois prochain|next month', 'month', 1),
  calendarUnit('(?:le )?mois (?:dernier|passe)|last month', 'month', -1),
  calendarUnit('cette annee|this year', 'year', 0),
  calendarUnit('annee prochaine|an prochain|next year', 'year', 1),
  calendarUnit('annee (?:derniere|passee)|an (?:dernier|passe)|last year', 'year', -1),
  ...SPAN_EXPRESSIONS,
  ...WEEKDAY_EXPRESSIONS,
];

function calendarUnit(words: string, unit: CalendarUnit, later: number): RelativeExpression {
  return {
    pattern: wholeWords(words),
    period: (today) => periodOf(addUnits(today, later, unit), unit),
  };
}

function weekEnd(words: string, later: number): RelativeExpression {
  return {
    pattern: wholeWords(words),
    period: (today) => {
      const { to } = periodOf(addUnits(today, later, 'week'), 'week');
      return { from: addDays(to, -1), to };
    },
  };
}

/**
 * The days that words mean on the day when they are typed.
 * @param text folded
 * @param today ISO 8601
 * @example findRelativePeriod('reunion demain', '2026-03-02') → { text: 'demain', includes: 3 March 2026 }
 */
export function findRelativePeriod(
  text: string,
  today: string,
): { text: string; includes: (day: string) => boolean } | undefined {
  for (const { pattern, period } of EXPRESSIONS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { from, to } = period(today, match.groups ?? {});
    return { text: match[0], includes: (day) => from <= day && day <= to };
  }
  return undefined;
}
