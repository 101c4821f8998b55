import type { z } from 'zod';
import type { Day } from '../../lib/dates.ts';
import type { Entry } from '../entry/entry.ts';
import type { ARTICLE_SECTIONS, articleSchema } from './schema.ts';

/** One of the three streams of news. */
export type ArticleSection = (typeof ARTICLE_SECTIONS)[number];

/** A news item whose references are resolved. */
export type Article = Entry & Omit<z.output<typeof articleSchema>, keyof Entry>;

/**
 * Puts the lead first: the newest article that an editor has put forward and whose time in front is
 * not over, else the newest of all.
 * @example putLeadFirst([newest, lead], '2025-10-14') → [lead, newest]
 */
export function putLeadFirst(articles: readonly Article[], today: Day): Article[] {
  const lead = articles.find(({ leadUntil = '' }) => leadUntil >= today);
  return lead === undefined ? [...articles] : [lead, ...articles.filter((item) => item !== lead)];
}

/**
 * Whether the line kept for the place says that there was none: people met at a distance.
 * @example isRemote('en visioconférence') → true ; isRemote('Tanger, Maroc') → false
 */
export function isRemote(place: string): boolean {
  return /^(?:en visioconférence|à distance|en ligne)$/i.test(place);
}
