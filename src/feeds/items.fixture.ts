import type { Feed } from './feed.ts';
import type { FeedItem } from './item.ts';

/** What Word pastes, what XML forbids, and what must come through all the same. */
export const HOSTILE = 'a]]>b &amp; <i>c</i> 🦊 مرحبا “é”';

/**
 * An item as every format receives it.
 * @example buildItem({ title: 'Un titre' }) → { id: 'tag:…', url: 'https://…', title: 'Un titre', … }
 */
export function buildItem(fields: Partial<FeedItem> = {}): FeedItem {
  const publishedAt = Temporal.Instant.from('2025-09-09T06:00:00Z');
  return {
    id: 'tag:cites-unies-france.org,2026:article/2025-09-09-hokusai',
    url: 'https://www.cites-unies-france.org/actualites/2025/hokusai/',
    title: 'L’été de Hokusai',
    summary: 'Nantes présentait 160 œuvres.',
    html: '<p>Nantes présentait 160 œuvres.</p>',
    authors: ['Cités Unies France'],
    categories: ['Japon'],
    language: 'fr',
    publishedAt,
    updatedAt: publishedAt,
    ...fields,
  };
}

/**
 * A feed as every format receives it.
 * @example buildFeed([buildItem()], { language: 'en' })
 *   → { title: 'Japon – Cités Unies France', language: 'en', … }
 */
export function buildFeed(items: readonly FeedItem[], fields: Partial<Feed> = {}): Feed {
  return {
    title: 'Japon – Cités Unies France',
    description: 'Le réseau des collectivités',
    language: 'fr',
    page: '/pays/japon/',
    updatedAt: Temporal.Instant.from('2025-09-11T06:00:00Z'),
    items,
    archive: {},
    ...fields,
  };
}
