import { resolveMediaPath } from '../../lib/media-path.ts';
import { pictureFiles } from '../picture/picture.ts';
import { indexPictureDigests } from '../picture/queries.ts';
import { listResources } from '../resource/queries.ts';
import { isEpisode } from '../resource/resource.ts';
import { listRetractions } from '../retraction/queries.ts';
import { concerns } from '../retraction/retraction.ts';
import { listEveryStream } from '../stream/queries.ts';
import { toResourceItems, type Stream } from '../stream/stream.ts';
import { type StreamItem } from '../stream/item.ts';
import {
  byAppearance,
  fileArchives,
  isNarrow,
  newestItems,
  type FeedSize,
  type FeedSource,
} from './feed.ts';

/**
 * What the feeds of every stream say: its newest items, fewer of a term than of the whole site, and what
 * was taken away lately, be it all that there was. The feed of the whole site leads to its archives.
 * @example listFeeds({ most: 50, least: 10, leastCrossed: 5, days: 30 }) → [{ stream: { kind: 'site', items: […] }, retractions: [], archive: { previous: 3 }, … }, …]
 */
export async function listFeeds(size: FeedSize): Promise<FeedSource[]> {
  const [streams, archives, retractions] = await Promise.all([
    listEveryStream(),
    listArchives(size.most),
    listRetractions(),
  ]);
  const crossed = { ...size, least: size.leastCrossed };
  const held = streams.map((stream) => {
    const items = byAppearance(stream.items);
    if (!isNarrow(stream)) return { ...stream, items: items.slice(0, size.most) };
    return { ...stream, items: newestItems(items, stream.kind === 'choice' ? crossed : size) };
  });
  const sources = held
    .map((stream) => ({
      stream,
      retractions: retractions.filter((retraction) => concerns(stream, retraction)),
    }))
    // Where the only item was taken away, its followers would keep it for ever.
    .filter(({ stream, retractions: gone }) => stream.items.length + gone.length > 0);
  return Promise.all(
    sources.map(async ({ stream, retractions: gone }) => ({
      stream,
      retractions: gone,
      pictures: await digestPictures(stream.items),
      archive: stream.kind === 'site' && archives.length > 0 ? { previous: archives.length } : {},
    })),
  );
}

/**
 * The archives of the feed of the whole site, the oldest first.
 * @example listFeedArchives(50) → [{ stream: { kind: 'site', items: […] }, archive: { number: 1, next: 2 }, … }, …]
 */
export async function listFeedArchives(size: number): Promise<FeedSource[]> {
  const archives = await listArchives(size);
  return Promise.all(
    archives.map(async (items, index) => ({
      stream: { kind: 'site' as const, items },
      retractions: [],
      pictures: await digestPictures(items),
      archive: {
        number: index + 1,
        ...(index === 0 ? {} : { previous: index }),
        ...(index + 1 === archives.length ? {} : { next: index + 2 }),
      },
    })),
  );
}

/**
 * What the podcast says, or nothing as long as no sound is kept here.
 * @example loadPodcast() → { stream: { kind: 'resources', items: […] }, … }
 */
export async function loadPodcast(): Promise<FeedSource | undefined> {
  const sounds = (await listResources()).filter(isEpisode);
  const stream: Stream = { kind: 'resources', items: toResourceItems(sounds) };
  const pictures = await digestPictures(stream.items);
  return sounds.length === 0 ? undefined : { stream, retractions: [], pictures, archive: {} };
}

async function listArchives(size: number): Promise<StreamItem[][]> {
  const streams = await listEveryStream();
  const site = streams.find(({ kind }) => kind === 'site');
  return fileArchives(byAppearance(site?.items ?? []), size);
}

async function digestPictures(items: readonly StreamItem[]): Promise<string[]> {
  const digests = await indexPictureDigests();
  return items.flatMap(({ entry }) =>
    pictureFiles(entry).flatMap((file) => digests.get(resolveMediaPath(file, entry.path)) ?? []),
  );
}
