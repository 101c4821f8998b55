import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../domain/cache-keys.ts';
import { listItems } from '../domain/stream/queries.ts';
import { groupItems } from '../hosting/sitemap/items.ts';
import { writeSitemap } from '../hosting/sitemap/write-sitemap.ts';

/** A kind without items has no sitemap: an empty one is no sitemap at all (sitemaps.org). */
export const getStaticPaths = async () =>
  withCacheKeys(
    [...groupItems(await listItems())]
      .filter(([, items]) => items.length > 0)
      .map(([kind, items]) => ({ params: { kind }, props: { items } })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The items of one kind; the last step of the build adds the other pages, and the index. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await writeSitemap(props.items));
