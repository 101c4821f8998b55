import type { Article } from './article-records.ts';
import type { Base } from './base.ts';
import { readPartialDate } from './dates.ts';
import { plainTitle } from './plain.ts';

/**
 * Who signs an article, by the names that SPIP shows: neither those taken away nor visitors.
 * @example authorsOf(base, { kind: 'article', id: 12 }) → ['Marie Martin']
 */
export function authorsOf(base: Base, { kind, id }: Pick<Article, 'kind' | 'id'>): string[] {
  return (base.index.auteurs.get(`${kind}:${String(id)}`) ?? [])
    .flatMap((link) => base.authors.get(link.id) ?? [])
    .filter(({ status }) => status === '0minirezo' || status === '1comite')
    .map(({ title }) => plainTitle(title, 'fr'));
}

/**
 * What our model has no field for.
 * @example remarksOf(article, base) → ['Ancien site : article 12', 'rubrique : Liban', 'auteurs : Marie Martin']
 */
export function remarksOf(article: Article, base: Base): string[] {
  const section = base.sections.get(article.sectionId);
  const written = readPartialDate(article.writtenOn);
  const facts: [string, string | undefined][] = [
    ['rubrique', plainTitle(section?.title ?? '', 'fr')],
    ['surtitre', plainTitle(article.overtitle, article.language)],
    ['auteurs', authorsOf(base, article).join(', ')],
    ['première publication', written],
  ];
  return [
    `Ancien site : ${article.kind} ${String(article.id)}`,
    ...facts.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [`${name} : ${value}`],
    ),
  ];
}
