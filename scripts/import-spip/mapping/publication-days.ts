import { isDay } from '../../../src/lib/dates.ts';
import type { Article } from './article-records.ts';
import type { Base } from './base.ts';
import { dayOfChange, readMoment, readPartialDate } from './dates.ts';

/** The day on which an article appeared. */
export interface PublicationDay {
  day: string;
  /** As much of it as the base knows, where that is no day: « 1998 », « 1998-06 ». */
  known?: string;
  /** Whether the base gives no day, so that this one is a neighbour's. */
  isDayGuessed: boolean;
}

/**
 * The day of each article; one without takes that of the one before it, as numbers rise with time.
 * @example createDays(base).of({ date: '2012-05-03 10:00:00', … }) → { day: '2012-05-03', isDayGuessed: false }
 */
export function createDays(base: Base) {
  const changed = dayOfChange(base) ?? '9999';
  let lastDay = '1970-01-01';
  return {
    of: (article: Article): PublicationDay => {
      const known = dayOf(article);
      if (known === undefined) return partOf(article) ?? { day: lastDay, isDayGuessed: true };
      // What was to appear later says nothing of when its neighbours did.
      if (article.status === 'publie' && known <= changed) lastDay = known;
      return { day: known, isDayGuessed: false };
    },
  };
}

function dayOf({ date, writtenOn }: Article): string | undefined {
  return readMoment(date)?.day ?? readMoment(writtenOn)?.day;
}

/** The year or the month is more than a neighbour's day; files are named by a whole day. */
function partOf({ date, writtenOn }: Article): PublicationDay | undefined {
  const [found] = [date, writtenOn].flatMap((typed) => {
    const known = readPartialDate(typed) ?? '';
    const day = `${known}-01-01`.slice(0, 'AAAA-MM-JJ'.length);
    return day === known || !isDay(day) ? [] : [{ day, known, isDayGuessed: false }];
  });
  return found;
}
