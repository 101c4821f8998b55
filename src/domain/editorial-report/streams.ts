import { dayIn } from '../../lib/clock.ts';
import { formatDay, formatWhen } from '../../lib/french-dates.ts';
import type { ArticleSection } from '../article/article.ts';
import { ARTICLE_SECTIONS } from '../article/schema.ts';
import { firstQuietDay } from '../home/quiet.ts';
import type { ReportContent, ReportMoment } from './content.ts';
import type { ReportLine } from './line.ts';

const SECTION_NAMES: Readonly<Record<ArticleSection, string>> = {
  cuf: 'Actualités de Cités Unies France',
  collectivites: 'Actualités des collectivités',
  reseau: 'Actualités des réseaux',
};

/** How long a page may stay unread by the team. */
const REVIEW_AFTER = { months: 6 };
/** The pages that most need to be read again. */
const OLDEST_PAGES = 10;

/**
 * The streams in which nothing has appeared for long, each with its newest item.
 * @example findQuietStreams(content, moment) → [{ path, note: 'Agenda, dernière publication le 1er juin 2026' }]
 */
export function findQuietStreams(
  { articles, events, resources }: Pick<ReportContent, 'articles' | 'events' | 'resources'>,
  { now, zone, quietAfterDays }: ReportMoment,
): ReportLine[] {
  const today = dayIn(now, zone);
  const streams = [
    ...ARTICLE_SECTIONS.map((name) => ({
      name: SECTION_NAMES[name],
      items: articles.filter(({ section }) => section === name),
    })),
    { name: 'Agenda', items: events },
    { name: 'Ressources', items: resources },
  ];
  return streams.flatMap(({ name, items }) => {
    const latest = items.toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn))[0];
    if (latest === undefined) return [];
    const { path, publishedOn, publicationDate } = latest;
    if (firstQuietDay(publishedOn, quietAfterDays) > today) return [];
    return [{ path, note: `${name}, dernière publication ${formatWhen(publicationDate)}` }];
  });
}

/**
 * The institutional pages that were reviewed longest ago, more than six months.
 * @example findOldestPages(content, moment) → [{ path: 'content/pages/adherer.mdx', note: 'relue le 16 novembre 2026' }, …]
 */
export function findOldestPages(
  { pages }: Pick<ReportContent, 'pages'>,
  { now, zone }: ReportMoment,
): ReportLine[] {
  const lately = Temporal.PlainDate.from(dayIn(now, zone)).subtract(REVIEW_AFTER).toString();
  return pages
    .filter(({ updatedOn }) => updatedOn < lately)
    .toSorted((a, b) => a.updatedOn.localeCompare(b.updatedOn) || a.path.localeCompare(b.path))
    .slice(0, OLDEST_PAGES)
    .map(({ path, updatedOn }) => ({ path, note: `relue le ${formatDay(updatedOn)}` }));
}
