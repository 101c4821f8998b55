import { addUnits, periodOf, type CalendarUnit } from './calendar-period.ts';
import { wholeWords, type RelativeExpression } from './relative-expression.ts';

const NUMBERS = 'un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const COUNT = String.raw`(?<count>\d{1,3}|une|${NUMBERS.join('|')})`;
const UNIT = '(?<unit>jours?|semaines?|mois|ans?|annees?)';

/** How many are meant by « les prochains mois ». */
const SOME: Readonly<Record<CalendarUnit, number>> = { day: 7, week: 4, month: 3, year: 3 };

/** « dans deux semaines », « il y a un mois », « depuis un an », « les trois prochains mois ». */
export const SPAN_EXPRESSIONS: readonly RelativeExpression[] = [
  around(`dans ${COUNT} ${UNIT}`, 1),
  around(`il y a ${COUNT} ${UNIT}`, -1),
  until(`depuis (?:les )?${COUNT} ${UNIT}`, -1),
  until(`(?:[cdl]es )?${COUNT} derni(?:er|ere)s ${UNIT}`, -1),
  until(`(?:[cdl]es )?derni(?:er|ere)s ${UNIT}`, -1),
  until(`(?:dans )?(?:[cdl]es )?${COUNT} prochaine?s ${UNIT}`, 1),
  until(`(?:dans )?(?:[cdl]es )?prochaine?s ${UNIT}`, 1),
];

/** The day, the week, the month or the year that lies so far from today. */
function around(words: string, direction: 1 | -1): RelativeExpression {
  return {
    pattern: wholeWords(words),
    period: (today, groups) => {
      const { count, unit } = readSpan(groups);
      return periodOf(addUnits(today, direction * count, unit), unit);
    },
  };
}

/** All days between it and today. */
function until(words: string, direction: 1 | -1): RelativeExpression {
  return {
    pattern: wholeWords(words),
    period: (today, groups) => {
      const { count, unit } = readSpan(groups);
      const day = addUnits(today, direction * count, unit);
      return direction === 1 ? { from: today, to: day } : { from: day, to: today };
    },
  };
}

function readSpan({ count, unit = '' }: Readonly<Record<string, string | undefined>>) {
  const named = unitOf(unit);
  return { count: count === undefined ? SOME[named] : numberOf(count), unit: named };
}

function unitOf(word: string): CalendarUnit {
  if (word.startsWith('jour')) return 'day';
  if (word.startsWith('semaine')) return 'week';
  return word === 'mois' ? 'month' : 'year';
}

function numberOf(word: string): number {
  if (word === 'une') return 1;
  return NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 1 : Number(word);
}
