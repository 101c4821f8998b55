import { wholeMonthOf, type Period } from '../../src/domain/newsletter/period.ts';
import { yearOf } from '../../src/lib/dates.ts';
import { formatDayRange, formatMonth } from '../../src/lib/french-dates.ts';
import { toId } from '../../src/lib/text.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';

/** How a newsletter is called and where it lies. */
interface NewsletterName {
  title: string;
  /** The folder of what is sent, from the project's root. */
  folder: string;
  /** The content file of the archive, and its page. */
  file: string;
  page: string;
}

/**
 * The names that follow from a period: the newsletter of a whole month bears its name.
 * @example nameNewsletter({ from: '2025-09-01', to: '2025-09-30' }) → { title: 'La lettre de septembre 2025', file: 'content/lettres/2025/2025-09-30-lettre-de-septembre-2025.md', … }
 */
export function nameNewsletter(period: Period): NewsletterName {
  const { from, to } = period;
  const month = wholeMonthOf(period);
  const title =
    month === undefined
      ? strings.newsletter.ofDays(formatDayRange(from, to))
      : strings.newsletter.ofMonth(formatMonth(month));
  const year = yearOf(to);
  const slug = toId(title).replace(/^la-/, '');
  return {
    title,
    folder: `lettre/${from}_${to}`,
    file: `content/lettres/${year}/${to}-${slug}.md`,
    page: routes.newsletter({ year, slug }),
  };
}

/**
 * When a newsletter looks, as a part of a sentence.
 * @example describePeriod({ from: '2025-09-01', to: '2025-09-30' }) → 'en septembre 2025'
 */
export function describePeriod(period: Period): string {
  const month = wholeMonthOf(period);
  return month === undefined
    ? formatDayRange(period.from, period.to)
    : strings.newsletter.inMonth(formatMonth(month));
}
