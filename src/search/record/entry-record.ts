import type { Article } from '../../domain/article/article.ts';
import type { Entry } from '../../domain/entry/entry.ts';
import { titleWithState, type AgendaEvent } from '../../domain/event/event.ts';
import { spanOf, stretchesOf } from '../../domain/event/timing.ts';
import type { Resource } from '../../domain/resource/resource.ts';
import { yearOf } from '../../lib/dates.ts';
import { describeFile } from '../../lib/file-words.ts';
import { writeStretches } from '../../lib/phase.ts';
import { setTypography } from '../../lib/typography.ts';
import { mediaRoute } from '../../routes.ts';
import { strings } from '../../ui/strings.ts';
import type { SearchRecord } from './record.ts';

/**
 * What the search knows of an article.
 * @example articleRecord(article)
 *   → { facets: { type: ['article'], rubrique: ['cuf'], pays: ['japon'], … }, day: '2025-09-09', … }
 */
export function articleRecord(article: Article): SearchRecord {
  const { section, place } = article;
  return {
    facets: { type: ['article'], rubrique: [section], ...entryFacets(article) },
    day: article.publishedOn,
    card: {
      ...entryCard(article),
      date: article.publicationDate,
      ...venueField(place, article.language),
    },
    words: [...termNames(article), ...withoutGaps(article.series)],
    picture: pictureOf(article),
    documents: documentsOf(article),
  };
}

/**
 * What the search knows of an event: it is of its own day, not of the day it was announced.
 * @example eventRecord(event) → { facets: { type: ['event'], modalite: ['visio'], … }, day: '2025-10-14', … }
 */
export function eventRecord(event: AgendaEvent): SearchRecord {
  const { startDay, format, zone, state, venue } = event;
  const end = spanOf(event).end.toZonedDateTimeISO(zone);
  return {
    facets: {
      type: ['event'],
      ...entryFacets(event),
      annee: [yearOf(startDay)],
      modalite: format === undefined ? [] : [format],
    },
    day: startDay,
    card: {
      ...entryCard({ ...event, title: titleWithState(event) }),
      date: startDay,
      end: end.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
      ...(event.sessions.length > 1 ? { sessions: writeStretches(stretchesOf(event)) } : {}),
      state,
      ...venueField(venue, event.language),
    },
    words: [
      ...termNames(event),
      ...withoutGaps(venue, event.address, event.chair?.name, event.series),
      ...event.organisers,
      ...event.sessions.flatMap(({ title }) => withoutGaps(title)),
    ],
    picture: pictureOf(event),
    documents: documentsOf(event),
  };
}

/**
 * What the search knows of a resource, with the files in which it also looks for words.
 * @example resourceRecord(resource) → { facets: { type: ['resource'], … }, file: '/documents/2025/guide.pdf', … }
 */
export function resourceRecord(resource: Resource): SearchRecord {
  const { media, photos, path } = resource;
  const [photo] = photos;
  return {
    facets: { type: ['resource'], ...entryFacets(resource) },
    day: resource.publishedOn,
    card: {
      ...entryCard(resource),
      date: resource.publicationDate,
      ...(media === undefined ? {} : { file: describeFile(media) }),
    },
    words: [
      ...termNames(resource),
      ...resource.authors,
      ...withoutGaps(resource.publisher, strings.resource.types[resource.type]),
    ],
    picture: pictureOf(resource) ?? (photo && { file: photo.file, path, isPhoto: true }),
    file: media && mediaRoute(media.path),
    documents: documentsOf(resource),
  };
}

function entryFacets(entry: Entry): SearchRecord['facets'] {
  const { countries, topics, localGovernments, publishedOn, language } = entry;
  const slugs = (terms: Entry['countries']) => terms.map(({ slug }) => slug);
  return {
    pays: slugs(countries),
    thematique: slugs(topics),
    collectivite: slugs(localGovernments),
    annee: [yearOf(publishedOn)],
    langue: [language],
  };
}

/** The names of all terms of an item: facets know them by their slugs only. */
function termNames({ countries, topics, localGovernments, networks }: Entry): string[] {
  return [countries, topics, localGovernments, networks].flat().map(({ name }) => name);
}

function withoutGaps(...words: readonly (string | undefined)[]): string[] {
  return words.filter((word) => word !== undefined);
}

function entryCard({ title, language, isSample }: Entry): SearchRecord['card'] {
  return { title: setTypography(title, language), ...(isSample ? { sample: 'yes' } : {}) };
}

function venueField(place: string | undefined, language: Entry['language']): { place?: string } {
  return place === undefined ? {} : { place: setTypography(place, language) };
}

/** Only its own: a drawing that stands in for one would come back from result to result. */
function pictureOf({ picture, path }: Entry): SearchRecord['picture'] {
  return picture && { file: picture.file, path };
}

function documentsOf({ documents, language }: Entry) {
  return documents.map(({ title, path }) => ({
    title: setTypography(title, language),
    href: mediaRoute(path),
  }));
}
