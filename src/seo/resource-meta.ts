import type { Resource, ResourceType } from '../domain/resource/resource.ts';
import { routes } from '../routes.ts';
import { strings } from '../ui/strings.ts';
import { cite } from './citation/citation.ts';
import { workOfResource } from './citation/work.ts';
import type { Crumb } from './crumb.ts';
import { describeEntry } from './entry-meta.ts';
import { resourceRecord } from '../search/record/entry-record.ts';
import { resourceCard } from './link-card.ts';
import { listMeta } from './list-meta.ts';
import { mediaJsonLd } from './media-json-ld.ts';
import { pageMeta, type PageMeta, type ShownOnCard } from './page-meta.ts';
import { podcastJsonLd } from './podcast-json-ld.ts';

const resources: Crumb = { title: strings.menu.resources, path: routes.resources };

/**
 * The head of a resource's page; the way to it goes through the list of its type.
 * @param thumbnail from the root, a still of a film
 * @example resourceMeta(film, '/couvertures/film.jpg')
 *   → { heading: 'Un film', jsonLd: ['{"@type":"VideoObject",…}', …], … }
 */
export function resourceMeta(resource: Resource, thumbnail?: string): PageMeta {
  const path = routes.resource(resource);
  const work = workOfResource(resource);
  const jsonLd = mediaJsonLd(resource, thumbnail ?? routes.linkCard(path));
  return pageMeta({
    ...describeEntry(resource),
    ...resourceOnCard(resource),
    feeds: [resources],
    jsonLd: jsonLd === undefined ? [] : [jsonLd],
    search: resourceRecord(resource),
    citation: work && cite(work, path),
  });
}

/**
 * What of it the picture of a link shows.
 * @example resourceOnCard(film) → { title: 'Un film', path: '/ressources/2025/film/', card: { lines: […] }, … }
 */
export function resourceOnCard(resource: Resource): ShownOnCard {
  const { title, language, type } = resource;
  const path = routes.resource(resource);
  return {
    title,
    language,
    path,
    card: resourceCard(resource),
    trail: [resources, sectionCrumb(type), { title, path, language }],
  };
}

/**
 * The head of a page of the list of all resources.
 * @example resourceListMeta({ number: 2, total: 45 }) → { heading: 'Ressources', path: '/ressources/2/', … }
 */
export function resourceListMeta({
  number: pageNumber,
  total,
}: {
  number: number;
  total: number;
}): PageMeta {
  return listMeta({
    self: resources,
    description: strings.lists.resourcesSummary,
    pageNumber,
    feeds: total === 0 ? [] : [resources],
  });
}

/**
 * The head of a page of one type.
 * @param podcast its address, where the page is followed by one; the resources have a feed once there is one
 * @example resourceTypeMeta('son', { pageNumber: 1, podcast: '/ressources/son/podcast.xml', hasFeed: true }) → { path: '/ressources/son/', … }
 */
export function resourceTypeMeta(
  type: ResourceType,
  {
    pageNumber,
    podcast,
    hasFeed,
  }: { pageNumber: number; podcast: string | undefined; hasFeed: boolean },
): PageMeta {
  return listMeta({
    self: sectionCrumb(type),
    parents: [resources],
    description: strings.resource.typeSummaries[type],
    pageNumber,
    feeds: hasFeed ? [resources] : [],
    podcast,
    jsonLd: podcast === undefined ? [] : [podcastJsonLd()],
  });
}

/**
 * The head of the list of the resources of a year.
 * @example resourceYearMeta('2025') → { heading: 'Ressources de 2025', path: '/ressources/2025/', … }
 */
export function resourceYearMeta(year: string): PageMeta {
  return listMeta({
    self: { title: strings.lists.resourcesOf(year), path: routes.resourceYear(year) },
    parents: [resources],
    description: strings.lists.resourcesOfSummary(year),
    feeds: [resources],
  });
}

function sectionCrumb(type: ResourceType): Crumb {
  return { title: strings.resource.typeTitles[type], path: routes.resourceType(type) };
}
