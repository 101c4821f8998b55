import type { Article } from '../domain/article/article.ts';
import type { AgendaEvent } from '../domain/event/event.ts';
import { publicationInstant, updateInstant } from '../domain/entry/publication.ts';
import { isDay, type PartialDate } from '../lib/dates.ts';
import { resolveMediaPath } from '../lib/media-path.ts';
import { setFrenchTypography, setTypography } from '../lib/typography.ts';
import { absolute, illustrationRoute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import type { Crumb } from './crumb.ts';

/** One schema.org statement. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** The vocabulary of every statement. */
export const CONTEXT = 'https://schema.org';

/**
 * The association, as the home page describes it; what others say of it names the same `@id`.
 * @example organizationJsonLd() → { '@type': 'Organization', name: 'Cités Unies France', foundingDate: '1975', … }
 */
export function organizationJsonLd(): JsonLd {
  const { street, postalCode, city, country } = site.address;
  return {
    '@context': CONTEXT,
    '@type': 'Organization',
    '@id': absolute('/#organisation', site.url),
    name: site.name,
    url: absolute(routes.home, site.url),
    logo: absolute('/icone-512.png', site.url),
    foundingDate: String(site.foundedIn),
    description: site.description,
    address: {
      '@type': 'PostalAddress',
      streetAddress: street,
      postalCode,
      addressLocality: city,
      addressCountry: country,
    },
  };
}

/**
 * The way from the home page; positions count from 1, and the last one is the page itself.
 * @example breadcrumbJsonLd([{ title: 'Agenda', path: '/agenda/' }]) → { '@type': 'BreadcrumbList', … }
 */
export function breadcrumbJsonLd(trail: readonly Crumb[]): JsonLd {
  const last = trail.length - 1;
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, path, language = 'fr' }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: setTypography(title, language),
      ...(index === last ? {} : { item: absolute(path, site.url) }),
    })),
  };
}

/**
 * A news item of ours, or nothing when it only leads to another body's: that is not ours to sign. What
 * relays one without its address is by that body, as feeds say.
 * @example articleJsonLd(article) → { '@type': 'NewsArticle', … }
 */
export function articleJsonLd(article: Article): JsonLd | undefined {
  if (article.source?.url !== undefined) return undefined;
  const publishedAt = statedPublication(article);
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline: setTypography(article.title, article.language),
    datePublished: publishedAt,
    dateModified: updateTime(article) ?? publishedAt,
    inLanguage: article.language,
    image: absolute(illustrationOf(article, routes.article(article)), site.url),
    mainEntityOfPage: absolute(routes.article(article), site.url),
    author: article.source === undefined ? publisher : bodyNamed(article.source.name),
    publisher: { '@type': publisher['@type'], '@id': publisher['@id'] },
  };
}

/**
 * The path of the picture of an item, or of that of a link to it.
 * @param page its address
 * @example illustrationOf({ picture: { file: './a.jpg', … }, path: 'content/articles/2025/….md' }, page)
 *   → '/illustrations/…/a.jpg'
 */
export function illustrationOf(
  { picture, path }: Pick<Article | AgendaEvent, 'picture' | 'path'>,
  page: string,
): string {
  if (picture === undefined) return routes.linkCard(page);
  return illustrationRoute(resolveMediaPath(picture.file, path));
}

/**
 * A body as one that says or does something: the association by its identity, others by their name.
 * @example bodyNamed('Comité 21') → { '@type': 'Organization', name: 'Comité 21' }
 */
export function bodyNamed(name: string): JsonLd {
  if (name === site.name) return publisher;
  return { '@type': publisher['@type'], name: setFrenchTypography(name) };
}

/** The association, named shortly by what it publishes. */
export const publisher = {
  '@type': 'Organization',
  '@id': absolute('/#organisation', site.url),
  name: site.name,
  url: absolute(routes.home, site.url),
};

/**
 * The instant at which an item appeared, with the offset of Paris; feeds say the same.
 * @example publicationTime({ publishedOn: '2025-09-09' }) → '2025-09-09T08:00:00+02:00'
 */
export function publicationTime(entry: Parameters<typeof publicationInstant>[0]): string {
  return inParis(publicationInstant(entry, site.defaultTime));
}

/**
 * When an item appeared, no more closely than it is known: schema.org takes a month or a year, where
 * feeds and Open Graph want an instant, which is that of the first day.
 * @example statedPublication({ publishedOn: '2023-11-01', publicationDate: '2023-11' }) → '2023-11'
 */
export function statedPublication(
  entry: Parameters<typeof publicationInstant>[0] & { publicationDate: PartialDate },
): string {
  const isInstantKnown = entry.embargoUntil !== undefined || isDay(entry.publicationDate);
  return isInstantKnown ? publicationTime(entry) : entry.publicationDate;
}

/**
 * The instant at which an item was last changed, or nothing for one that was not.
 * @example updateTime({ publishedOn: '2025-09-09', updatedOn: '2025-09-11' }) → '2025-09-11T08:00:00+02:00'
 */
export function updateTime(entry: Parameters<typeof updateInstant>[0]): string | undefined {
  const instant = updateInstant(entry, site.defaultTime);
  return instant && inParis(instant);
}

function inParis(instant: Temporal.Instant): string {
  return instant.toString({ timeZone: site.zone, smallestUnit: 'second' });
}
