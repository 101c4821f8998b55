import { dayIn, now } from '../../lib/clock.ts';
import { pathOfRef } from '../../lib/content-file-name.ts';
import { yearOf } from '../../lib/dates.ts';
import { groupByEach } from '../../lib/group.ts';
import { lazily, oncePerBuild } from '../../lib/once.ts';
import { paginate, type ListPage, type PageSize } from '../../lib/paginate.ts';
import { PARIS } from '../../lib/zone.ts';
import { byNewest } from '../entry/entry.ts';
import { loadEntries } from '../entry/load.ts';
import { linkFollowUps } from '../event/outcomes.ts';
import { listEvents } from '../event/queries.ts';
import { relatedFinder } from '../entry/related.ts';
import { indexByTerm } from '../entry/term-index.ts';
import { archiveDay } from './age.ts';
import type { Article, ArticleSection } from './article.ts';
import { ARTICLE_SECTIONS } from './schema.ts';
import { storedEntries } from '../entry/store.ts';

const RELATED_COUNT = 3;

/** Every public article, newest first. */
export const listArticles = oncePerBuild(async (): Promise<Article[]> => {
  return (await loadEntries(await storedEntries('articles'))).toSorted(byNewest);
});

/** Every public article under its terms. */
export const indexArticles = oncePerBuild(async () => indexByTerm(await listArticles()));

/**
 * The articles of one stream, newest first.
 * @example listSection('reseau') → the articles of partner networks
 */
export async function listSection(section: ArticleSection): Promise<Article[]> {
  return (await listArticles()).filter((article) => article.section === section);
}

/**
 * The pages of the three streams.
 * @example listSectionPages([20, 50]) → [{ section: 'cuf', list: { items, number: 1, … } }, …]
 */
export async function listSectionPages(
  size: PageSize,
): Promise<{ section: ArticleSection; list: ListPage<Article> }[]> {
  const pages = ARTICLE_SECTIONS.map(async (section) =>
    paginate(await listSection(section), size).map((list) => ({ section, list })),
  );
  return (await Promise.all(pages)).flat();
}

/** The articles of each year, newest year first. */
export const listArticleYears = oncePerBuild(async () => {
  return [...groupByEach(await listArticles(), (article) => [yearOf(article.publishedOn)])];
});

/** Each article with what its page shows beside it. */
export const listArticlePages = oncePerBuild(async () => {
  const articles = await listArticles();
  const { eventsOf } = linkFollowUps(await listEvents(), articles);
  const findRelated = relatedFinder(articles);
  const today = dayIn(now(), PARIS);
  const byPath = new Map(articles.map((article) => [article.path, article]));
  return articles.map((article, index) => {
    const related = lazily(() => findRelated(article, RELATED_COUNT));
    return {
      article,
      isArchive: today >= archiveDay(article),
      newer: articles[index - 1],
      older: articles[index + 1],
      events: eventsOf(article),
      get related() {
        return related();
      },
      translations: article.translationRefs.flatMap((ref) => byPath.get(pathOfRef(ref)) ?? []),
    };
  });
});
