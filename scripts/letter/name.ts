import { wholeMonthOf, type Period } from '../../src/domain/newsletter/period.ts';
import { yearOf } from '../../src/lib/dates.ts';
import { formatDayRange, formatMonth } from '../../src/lib/french-dates.ts';
import { toId } from '../../src/lib/text.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';

/** How a letter is called and where it lies. */
export interface LetterName {
  title: string;
  /** The folder of what is sent, from the project's root. */
  folder: string;
  /** The content file of the archive, and its page. */
  file: string;
  page: string;
}

/**
 * The names that follow from a period: the letter of a whole month bears its name.
 * @example nameLetter({ from: '2025-09-01', to: '2025-09-30' }) → { title: 'La lettre de septembre 2025', file: 'content/lettres/2025/2025-09-30-lettre-de-septembre-2025.md', … }
 */
export function nameLetter(period: Period): LetterName {
  const { from, to } = period;
  const month = wholeMonthOf(period);
  const title =
    month === undefined
      ? strings.letter.ofDays(formatDayRange(from, to))
      : strings.letter.ofMonth(formatMonth(month));
  const year = yearOf(to);
  const slug = toId(title).replace(/^la-/, '');
  return {
    title,
    folder: `lettre/${from}_${to}`,
    file: `content/lettres/${year}/${to}-${slug}.md`,
    page: routes.letter({ year, slug }),
  };
}

/**
 * When a letter looks, as a part of a sentence.
 * @example describePeriod({ from: '2025-09-01', to: '2025-09-30' }) → 'en septembre 2025'
 */
export function describePeriod(period: Period): string {
  const month = wholeMonthOf(period);
  return month === undefined
    ? formatDayRange(period.from, period.to)
    : strings.letter.inMonth(formatMonth(month));
}
