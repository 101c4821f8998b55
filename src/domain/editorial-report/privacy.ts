import { dayIn } from '../../lib/clock.ts';
import { formatWhen } from '../../lib/french-dates.ts';
import { CRAWL_FILE, isOld, type PrivacyCrawl } from '../privacy/crawl.ts';
import type { ReportMoment } from './content.ts';
import type { ReportGroup } from './report.ts';

/**
 * Says when the page on personal data tells of an old visit, or of none.
 * @example groupPrivacy(undefined, moment).lines → [{ path: 'content/_controles/vie-privee.json', note: 'absent' }]
 */
export function groupPrivacy(
  crawl: PrivacyCrawl | undefined,
  { now, zone }: Pick<ReportMoment, 'now' | 'zone'>,
): ReportGroup {
  const isDue = crawl === undefined || isOld(crawl, dayIn(now, zone));
  const note = crawl === undefined ? 'absent' : `établi ${formatWhen(crawl.day)}`;
  return {
    title: 'Contrôle des traces laissées aux visiteurs, absent ou vieux de plus de six mois',
    advice: 'Lancez « npm run build », puis « npm run vie-privee », et enregistrez ce fichier.',
    lines: isDue ? [{ path: CRAWL_FILE, note }] : [],
  };
}
