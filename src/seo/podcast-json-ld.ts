import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';
import { setFrenchTypography } from '../lib/typography.ts';
import { CONTEXT, publisher, type JsonLd } from './json-ld.ts';

const page = absolute(routes.resourceType('son'), site.url);

/** The podcast, as each of its episodes names it. */
export const series = {
  '@type': 'PodcastSeries',
  '@id': `${page}#podcast`,
  name: setFrenchTypography(strings.feed.podcast),
  url: page,
  webFeed: absolute(routes.podcast, site.url),
};

/**
 * The podcast on its own page.
 * @example podcastJsonLd() → { '@type': 'PodcastSeries', webFeed: 'https://…/ressources/son/podcast.xml', … }
 */
export function podcastJsonLd(): JsonLd {
  return {
    '@context': CONTEXT,
    ...series,
    description: setFrenchTypography(strings.feed.podcastSummary),
    image: absolute(routes.podcastCover, site.url),
    inLanguage: site.language,
    publisher,
  };
}
