import { publicationInstant, updateInstant } from '../../domain/entry/publication.ts';
import { pictureFiles } from '../../domain/picture/picture.ts';
import type { StreamItem } from '../../domain/stream/item.ts';
import { pathOfRef } from '../../lib/content-file-name.ts';
import { resolveMediaPath } from '../../lib/media-path.ts';
import { absolute, illustrationRoute } from '../../routes.ts';
import { site } from '../../site.config.ts';
import { contentAddress } from '../../content-address.ts';
import type { SitemapPage } from './write-sitemap.ts';

/** The name of the sitemap of each kind of item. */
const NAMES = { article: 'actualites', event: 'agenda', resource: 'ressources' } as const;

/**
 * The items of each sitemap of items, with their last change and their pictures.
 * @example groupItems([{ kind: 'event', entry }]) → Map { 'actualites' → [], 'agenda' → [{ path: '/agenda/2025/11/…', … }], … }
 */
export function groupItems(items: readonly StreamItem[]): Map<string, SitemapPage[]> {
  const translationsOf = translationFinder(items);
  const groups = Object.entries(NAMES).map(([kind, name]): [string, SitemapPage[]] => [
    name,
    items
      .filter((item) => item.kind === kind)
      .map((item) => ({ ...toSitemapPage(item.entry), translations: translationsOf(item) })),
  ]);
  return new Map(groups);
}

/** Finds an article in each of its languages, as its page says them. */
function translationFinder(items: readonly StreamItem[]) {
  const byPath = new Map(items.map(({ entry }) => [entry.path, entry]));
  return (item: StreamItem): { language: string; url: string }[] => {
    if (item.kind !== 'article') return [];
    const others = item.entry.translationRefs.flatMap((ref) => byPath.get(pathOfRef(ref)) ?? []);
    return others.length === 0
      ? []
      : [item.entry, ...others].map(({ language, path }) => ({
          language,
          url: absolute(contentAddress(path), site.url),
        }));
  };
}

function toSitemapPage(entry: StreamItem['entry']): SitemapPage {
  const changedAt =
    updateInstant(entry, site.defaultTime) ?? publicationInstant(entry, site.defaultTime);
  const pictures = pictureFiles(entry).map((file) =>
    illustrationRoute(resolveMediaPath(file, entry.path)),
  );
  return { path: contentAddress(entry.path), lastModified: changedAt.toString(), pictures };
}
