import type { z } from 'zod';
import type { Entry } from '../entry/entry.ts';
import type { ARTICLE_SECTIONS, articleSchema } from './schema.ts';

/** One of the three streams of news. */
export type ArticleSection = (typeof ARTICLE_SECTIONS)[number];

/** A news item whose references are resolved. */
export type Article = Entry & Omit<z.output<typeof articleSchema>, keyof Entry>;

/**
 * Puts the lead first: the newest article that an editor has put forward, else the newest of all.
 * @example putLeadFirst([newest, lead]) → [lead, newest]
 */
export function putLeadFirst(articles: readonly Article[]): Article[] {
  const lead = articles.find(({ isLead }) => isLead);
  return lead === undefined ? [...articles] : [lead, ...articles.filter((item) => item !== lead)];
}
