import { dayIn, now } from '../../lib/clock.ts';
import { PARIS } from '../../lib/zone.ts';
import { putLeadFirst, type Article, type ArticleSection } from '../article/article.ts';
import { listArticles, listSection } from '../article/queries.ts';
import { listEventsByPhase } from '../event/queries.ts';
import { listResourceTypes } from '../resource/queries.ts';
import { firstQuietDay } from './quiet.ts';

/** How many items each part of the home page shows, and when a stream is called quiet. */
interface HomeSizes {
  headlines: number;
  events: number;
  streams: Readonly<Record<ArticleSection, number>>;
  quietAfterDays: number;
}

/** A stream of news on the home page; a quiet one folds to a link. */
export interface HomeStream {
  section: ArticleSection;
  articles: readonly Article[];
  latest: Article | undefined;
  isQuiet: boolean;
}

/**
 * All that the home page shows, in the order of its reading; no article stands there twice.
 * @example loadHome(site.home) → { lead, headlines, events, streams, doors, today: '2026-11-23' }
 */
export async function loadHome({ headlines, events, streams, quietAfterDays }: HomeSizes) {
  const today = dayIn(now(), PARIS);
  const [lead, ...others] = putLeadFirst(await listArticles()).slice(0, headlines);
  const shown = new Set([lead, ...others]);
  const { upcoming, ongoing } = await listEventsByPhase();
  const sections = Object.entries(streams) as [ArticleSection, number][];
  return {
    today,
    lead,
    headlines: others,
    // More than are shown: the next ones take the place of those that end before the next build.
    events: [...ongoing, ...upcoming].slice(0, events * 3),
    streams: await Promise.all(
      sections.map(async ([section, size]): Promise<HomeStream> => {
        const articles = await listSection(section);
        const [latest] = articles;
        return {
          section,
          latest,
          articles: articles.filter((article) => !shown.has(article)).slice(0, size),
          isQuiet:
            latest === undefined || today >= firstQuietDay(latest.publishedOn, quietAfterDays),
        };
      }),
    ),
    doors: (await listResourceTypes()).map(({ type, resources }) => ({
      type,
      count: resources.length,
      latest: resources[0],
    })),
  };
}

/** What the home page shows. */
export type HomeContent = Awaited<ReturnType<typeof loadHome>>;
