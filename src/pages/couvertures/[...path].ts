import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listResources } from '../../domain/resource/queries.ts';
import type { MediaFile } from '../../files/media.ts';
import { drawCover } from '../../files/pdf-cover.ts';
import { coverRoute, routes } from '../../routes.ts';
import { site } from '../../site.config.ts';

export const getStaticPaths = async () => {
  const files = (await listResources()).flatMap(({ type, media }) =>
    type === 'texte' && media?.format === 'PDF' ? [media] : [],
  );
  // Two resources may give the same document.
  const documents = new Map(files.map((media) => [media.path, media]));
  const covers = await Promise.all([...documents.values()].flatMap(drawAll));
  return covers.filter(({ props }) => props.bytes !== undefined);
};

/** One picture per width; without bytes where the document cannot be opened. */
function drawAll(media: MediaFile) {
  return site.coverWidths.map(async (width) => ({
    params: { path: coverRoute(media.path, width).slice(routes.covers.length) },
    props: { bytes: (await drawCover(media, width))?.bytes },
    cacheKey: `${media.digest}-${String(width)}`,
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.bytes);
