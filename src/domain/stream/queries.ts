import { oncePerBuild } from '../../lib/once.ts';
import { listArticles, indexArticles } from '../article/queries.ts';
import { ARTICLE_SECTIONS } from '../article/schema.ts';
import { listCountries } from '../country/queries.ts';
import { indexEvents, listEvents } from '../event/queries.ts';
import { listLocalGovernments } from '../local-government/queries.ts';
import { listNetworks } from '../network/queries.ts';
import { publishedFilesOf } from '../resource/files.ts';
import { indexResources, listResources } from '../resource/queries.ts';
import { listTopics } from '../topic/queries.ts';
import {
  mergeStreams,
  toArticleItems,
  toEventItems,
  toResourceItems,
  type Stream,
} from './stream.ts';

/**
 * Every stream that a reader can follow and that holds something: the site, its parts, its terms,
 * each with its newest items.
 * @example listStreams(50) → [{ kind: 'site', items: […] }, { kind: 'articles', … }, …]
 */
export async function listStreams(size: number): Promise<Stream[]> {
  return (await loadStreams()).map((stream) => ({ ...stream, items: stream.items.slice(0, size) }));
}

const loadStreams = oncePerBuild(async (): Promise<Stream[]> => {
  const [general, terms] = await Promise.all([listGeneralStreams(), listTermStreams()]);
  return [...general, ...terms].filter(({ items }) => items.length > 0);
});

/** Every file kept beside a content file and published with it, with its fingerprint. */
export const listMediaFiles = oncePerBuild(async () => {
  const resources = await listResources();
  const entries = [...(await listArticles()), ...(await listEvents()), ...resources];
  const files = [
    ...entries.flatMap(({ documents }) => documents),
    ...resources.flatMap(publishedFilesOf),
  ].filter(({ path }) => path.startsWith('content/'));
  const digests = new Map(files.map(({ path, digest }) => [path, digest]));
  return [...digests].map(([path, digest]) => ({ path, digest }));
});

async function listGeneralStreams(): Promise<Stream[]> {
  const articles = toArticleItems(await listArticles());
  const events = toEventItems(await listEvents());
  const resources = toResourceItems(await listResources());
  return [
    { kind: 'site', items: mergeStreams(articles, events, resources) },
    { kind: 'articles', items: articles },
    ...ARTICLE_SECTIONS.map((slug) => ({
      kind: 'section' as const,
      slug,
      items: articles.filter((item) => item.kind === 'article' && item.entry.section === slug),
    })),
    { kind: 'agenda', items: mergeStreams(events) },
    { kind: 'resources', items: resources },
  ];
}

async function listTermStreams(): Promise<Stream[]> {
  const [articles, events, resources] = await Promise.all([
    indexArticles(),
    indexEvents(),
    indexResources(),
  ]);
  const lists = {
    countries: await listCountries(),
    topics: await listTopics(),
    localGovernments: await listLocalGovernments(),
    networks: await listNetworks(),
  };
  return (['countries', 'topics', 'localGovernments', 'networks'] as const).flatMap((kind) =>
    lists[kind].map(({ slug, name }) => ({
      kind,
      slug,
      name,
      items: mergeStreams(
        toArticleItems(articles[kind].get(slug) ?? []),
        toEventItems(events[kind].get(slug) ?? []),
        toResourceItems(resources[kind].get(slug) ?? []),
      ),
    })),
  );
}
