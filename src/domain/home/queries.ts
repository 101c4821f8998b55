import { dayIn, now } from '../../lib/clock.ts';
import { PARIS } from '../../lib/zone.ts';
import { putLeadFirst, type Article, type ArticleSection } from '../article/article.ts';
import { listArticles, listSection } from '../article/queries.ts';
import { ARTICLE_SECTIONS } from '../article/schema.ts';
import { relatedFinder } from '../entry/related.ts';
import { listEventsByPhase } from '../event/queries.ts';
import { listResourceTypes } from '../resource/queries.ts';
import { firstQuietDay } from './quiet.ts';
import { keepOneOfEachStory, tellsOf } from './stories.ts';

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
 * @example loadHome(site.home) → { lead, headlines, events, streams, resourceTypes, today: '2026-11-23' }
 */
export async function loadHome({ headlines, events, streams, quietAfterDays }: HomeSizes) {
  const today = dayIn(now(), PARIS);
  const front = await loadFront({ headlines, events, today });
  const shown = new Set([front.lead, ...front.headlines]);
  return {
    today,
    ...front,
    streams: await Promise.all(
      ARTICLE_SECTIONS.map(async (section): Promise<HomeStream> => {
        const articles = await listSection(section);
        const [latest] = articles;
        return {
          section,
          latest,
          articles: articles.filter((article) => !shown.has(article)).slice(0, streams[section]),
          isQuiet:
            latest === undefined || today >= firstQuietDay(latest.publishedOn, quietAfterDays),
        };
      }),
    ),
    resourceTypes: (await listResourceTypes()).map(({ type, resources }) => ({
      type,
      count: resources.length,
      latest: resources[0],
    })),
  };
}

/**
 * What stands above the fold, each story once: the lead takes its own date along, and the other
 * articles about a date of the agenda are left out: the agenda shows it.
 */
async function loadFront(sizes: { headlines: number; events: number; today: string }) {
  const [lead, ...others] = putLeadFirst(await listArticles(), sizes.today);
  const { upcoming, ongoing } = await listEventsByPhase();
  const agenda = [...ongoing, ...upcoming];
  const leadEvent = lead && agenda.find((event) => tellsOf(lead, [event]));
  // More than are shown: the next ones take the place of those that end before the next build.
  const events = agenda.filter((event) => event !== leadEvent).slice(0, sizes.events * 3);
  const dates = events.slice(0, sizes.events);
  const stories = keepOneOfEachStory(lead ? [lead, ...others] : []).slice(1);
  const headlines = stories
    .filter((article) => !tellsOf(article, dates))
    .slice(0, sizes.headlines - 1);
  const candidates = others.filter((article) => !headlines.includes(article));
  return { lead, leadEvent, leadArticle: lead && relate(lead, candidates), headlines, events };
}

/** The article that goes furthest on what the lead tells: of the same event, else of the same terms. */
function relate(lead: Article, others: readonly Article[]): Article | undefined {
  const sameStory = others.find(({ eventRefs }) =>
    eventRefs.some((ref) => lead.eventRefs.includes(ref)),
  );
  return sameStory ?? relatedFinder(others)(lead, 1)[0];
}

/** What the home page shows. */
export type HomeContent = Awaited<ReturnType<typeof loadHome>>;
