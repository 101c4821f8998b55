import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listItems } from '../domain/stream/queries.ts';
import { groupItems } from '../hosting/sitemap/items.ts';
import { writeSitemap } from '../hosting/sitemap/write-sitemap.ts';

export const getStaticPaths = async () =>
  [...groupItems(await listItems())].map(([kind, items]) => ({
    params: { kind },
    props: { items },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The items of one kind; the last step of the build adds the other pages, and the index. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await writeSitemap(props.items));
