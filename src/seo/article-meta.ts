import type { Article, ArticleSection } from '../domain/article/article.ts';
import { routes } from '../routes.ts';
import { strings } from '../ui/strings.ts';
import type { Crumb } from './crumb.ts';
import { describeEntry } from './entry-meta.ts';
import { articleRecord } from '../search/record/entry-record.ts';
import { articleJsonLd } from './json-ld.ts';
import { listMeta } from './list-meta.ts';
import { pageMeta, type PageMeta, type ShownOnCard } from './page-meta.ts';
import { articleCard } from './link-card.ts';

const articles: Crumb = { title: strings.menu.articles, path: routes.articles };

/**
 * The head of an article's page; the way to it goes through its stream.
 * @example articleMeta(article)
 *   → { heading: 'L’été de Hokusai', path: '/actualites/2025/hokusai/', type: 'article', … }
 */
export function articleMeta(article: Article, translations: readonly Article[] = []): PageMeta {
  const jsonLd = articleJsonLd(article);
  return pageMeta({
    ...describeEntry(article),
    ...articleOnCard(article),
    type: 'article',
    feeds: [sectionCrumb(article.section)],
    translations: translations.map((other) => ({
      language: other.language,
      path: routes.article(other),
    })),
    jsonLd: jsonLd === undefined ? [] : [jsonLd],
    search: articleRecord(article),
  });
}

/**
 * What of it the picture of a link shows.
 * @example articleOnCard(article) → { title: 'L’été de Hokusai', path: '/actualites/2025/hokusai/', card: { lines: […] }, … }
 */
export function articleOnCard(article: Article): ShownOnCard {
  const { title, language, section } = article;
  const path = routes.article(article);
  return {
    title,
    language,
    path,
    card: articleCard(article),
    trail: [articles, sectionCrumb(section), { title, path, language }],
  };
}

/**
 * The head of a page of the list of articles: all of them, or those of one stream; where there is
 * none, there is no feed to announce.
 * @example articleListMeta({ number: 2, total: 45 }, 'cuf') → { heading: 'Actualités de Cités Unies France', path: '/actualites/cuf/2/', … }
 */
export function articleListMeta(
  { number: pageNumber, total }: { number: number; total: number },
  section?: ArticleSection,
): PageMeta {
  const self = section === undefined ? articles : sectionCrumb(section);
  return listMeta({
    self,
    parents: section === undefined ? [] : [articles],
    description: strings.lists[section ?? 'articlesSummary'],
    pageNumber,
    feeds: total === 0 ? [] : [self],
  });
}

/**
 * The head of the list of the articles of a year.
 * @example articleYearMeta('2025') → { heading: 'Actualités de 2025', path: '/actualites/2025/', … }
 */
export function articleYearMeta(year: string): PageMeta {
  return listMeta({
    self: { title: strings.lists.articlesOf(year), path: routes.articleYear(year) },
    parents: [articles],
    description: strings.lists.articlesOfSummary(year),
    feeds: [articles],
  });
}

function sectionCrumb(section: ArticleSection): Crumb {
  return { title: strings.sections[section], path: routes.section(section) };
}
