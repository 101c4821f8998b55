import { z } from 'zod';
import type { Article } from '../domain/article/article.ts';
import { ARTICLE_SECTIONS } from '../domain/article/schema.ts';
import { itemTag } from '../feeds/item.ts';
import { setFrenchTypography } from '../lib/typography.ts';
import { routes } from '../routes.ts';
import { entryShape, entryValues, webAddress } from './fields.ts';

/** A news item as the interface gives it. */
export const articleShape = z.strictObject({
  ...entryShape,
  rubrique: z.enum(ARTICLE_SECTIONS),
  lieu: z.string().nullable(),
  serie: z.string().nullable(),
  source_nom: z.string().nullable().describe('Organisme dont l’article relaie la publication'),
  source_url: webAddress.nullable(),
});

/**
 * An article as the open data give it.
 * @example articleRow(article) → { id: 'tag:…', titre: 'L’été de Hokusai', rubrique: 'collectivites', … }
 */
export function articleRow(article: Article): z.output<typeof articleShape> {
  const { section, place, series, source, stableId } = article;
  const page = routes.article(article);
  return {
    ...entryValues(article, { id: itemTag('article', stableId), page }),
    rubrique: section,
    lieu: place === undefined ? null : setFrenchTypography(place),
    serie: series ?? null,
    source_nom: source?.name ?? null,
    source_url: source?.url ?? null,
  };
}
