import { isEpisode, type Resource } from '../domain/resource/resource.ts';
import { mediaTypeOf } from '../lib/media-types.ts';
import { setFrenchTypography, setTypography } from '../lib/typography.ts';
import { findVideoHost } from '../lib/video-host.ts';
import { absolute, mediaRoute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { CONTEXT, statedPublication, type JsonLd } from './json-ld.ts';
import { series } from './podcast-json-ld.ts';

const TYPES: Partial<Record<Resource['type'], string>> = {
  son: 'AudioObject',
  video: 'VideoObject',
};

/**
 * A sound or a film; nothing for what is read or looked at.
 * @param thumbnail from the root, a still of the film
 * @example mediaJsonLd(film, '/_astro/film.webp') → { '@type': 'VideoObject', duration: 'PT1M13S', … }
 */
export function mediaJsonLd(resource: Resource, thumbnail: string): JsonLd | undefined {
  const { type, media, url, title, summary, language, authors, durationSeconds } = resource;
  const kind = TYPES[type];
  if (kind === undefined) return undefined;
  const length = durationSeconds === undefined ? {} : { duration: isoDuration(durationSeconds) };
  return {
    '@context': CONTEXT,
    '@type': kind,
    name: setTypography(title, language),
    description: setTypography(summary, language),
    uploadDate: statedPublication(resource),
    inLanguage: language,
    thumbnailUrl: absolute(thumbnail, site.url),
    creator: authors.map((name) => ({ '@type': 'Organization', name: setFrenchTypography(name) })),
    mainEntityOfPage: absolute(routes.resource(resource), site.url),
    ...length,
    ...(media === undefined ? {} : { contentUrl: absolute(mediaRoute(media.path), site.url) }),
    ...hostedAt(url),
    ...captionOf(resource),
    ...(isEpisode(resource) ? { isPartOf: series } : {}),
  };
}

function hostedAt(url: string | undefined): JsonLd {
  const embedUrl = url === undefined ? undefined : findVideoHost(url)?.embed;
  return { ...(url === undefined ? {} : { url }), ...(embedUrl === undefined ? {} : { embedUrl }) };
}

function captionOf({ transcript, language }: Resource): JsonLd {
  if (transcript?.state !== 'file') return {};
  const { path, format } = transcript.media;
  const caption = {
    '@type': 'MediaObject',
    contentUrl: absolute(mediaRoute(path), site.url),
    encodingFormat: mediaTypeOf(format),
    inLanguage: language,
  };
  return { caption };
}

/**
 * A length as ISO 8601 writes it, in whole seconds.
 * @example isoDuration(72.8) → 'PT1M13S'
 */
export function isoDuration(seconds: number): string {
  return Temporal.Duration.from({ seconds: Math.round(seconds) })
    .round({ largestUnit: 'hours' })
    .toString();
}
