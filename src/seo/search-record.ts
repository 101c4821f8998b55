import type { Article } from '../domain/article/article.ts';
import type { Entry } from '../domain/entry/entry.ts';
import type { TermKind } from '../domain/entry/term-index.ts';
import { intervalOf, titleWithState, type AgendaEvent } from '../domain/event/event.ts';
import type { InstitutionalPage } from '../domain/page/schema.ts';
import type { ProceedingsFile } from '../domain/proceedings/proceedings.ts';
import type { Resource } from '../domain/resource/resource.ts';
import type { TermFile } from '../domain/vocabulary/term.ts';
import { yearOf } from '../lib/dates.ts';
import { describeFile } from '../lib/file-words.ts';
import { setFrenchTypography, setTypography } from '../lib/typography.ts';
import { mediaRoute, routes } from '../routes.ts';

/** The filters of the search, named as in its address; their values are slugs. */
export type Facet =
  'type' | 'rubrique' | 'pays' | 'thematique' | 'annee' | 'collectivite' | 'modalite' | 'langue';

/** What the search index knows of a page beside its words. */
export interface SearchRecord {
  facets: Partial<Record<Facet, readonly string[]>>;
  /** ISO day that orders results; every record has one, or sorting by date would drop it. */
  day: string;
  /** What a result shows, in French typography; never words to be found. */
  card: { title: string } & Partial<
    Record<'date' | 'fin' | 'lieu' | 'etat' | 'fichier' | 'exemple', string>
  >;
  /** A content file and the picture it names, or the address of a drawing. */
  picture?: { file: string; path: string } | { href: string } | undefined;
  /** The address of the file that the page presents: its words are read from it. */
  file?: string | undefined;
  /** Files beside the text. */
  documents: readonly { title: string; href: string }[];
}

/** What the search knows of an article. */
export function articleRecord(article: Article): SearchRecord {
  const { section, place } = article;
  return {
    facets: { type: ['article'], rubrique: [section], ...entryFacets(article) },
    day: article.publishedOn,
    card: {
      ...entryCard(article),
      date: article.publishedOn,
      ...knownPlace(place, article.language),
    },
    picture: pictureOf(article) ?? { href: routes.sectionDrawing(section) },
    documents: documentsOf(article),
  };
}

/** What the search knows of an event: it is of its own day, not of the day it was announced. */
export function eventRecord(event: AgendaEvent): SearchRecord {
  const { startDay, format, zone, state, venue } = event;
  const end = intervalOf(event).end.toZonedDateTimeISO(zone);
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
      fin: end.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
      etat: state,
      ...knownPlace(venue, event.language),
    },
    picture: pictureOf(event),
    documents: documentsOf(event),
  };
}

/** What the search knows of a resource, with the files in which it also looks for words. */
export function resourceRecord(resource: Resource): SearchRecord {
  const { media, photos, path } = resource;
  const [photo] = photos;
  return {
    facets: { type: ['resource'], ...entryFacets(resource) },
    day: resource.publishedOn,
    card: {
      ...entryCard(resource),
      date: resource.publishedOn,
      ...(media === undefined ? {} : { fichier: describeFile(media) }),
    },
    picture: pictureOf(resource) ?? (photo && { file: photo.file, path }),
    file: media && mediaRoute(media.path),
    documents: documentsOf(resource),
  };
}

const TERM_FACETS: Readonly<Record<TermKind, Facet | undefined>> = {
  countries: 'pays',
  topics: 'thematique',
  localGovernments: 'collectivite',
  networks: undefined,
};

/**
 * What the search knows of a term: its own page is among those that its filter keeps.
 * @param day only places it in the order of results: a term has no day of its own
 */
export function termRecord(kind: TermKind, { slug, name }: TermFile, day: string): SearchRecord {
  const facet = TERM_FACETS[kind];
  return {
    facets: {
      type: ['term'],
      langue: ['fr'],
      ...(facet === undefined ? {} : { [facet]: [slug] }),
    },
    day,
    card: { title: setFrenchTypography(name) },
    picture: kind === 'countries' ? { href: routes.countryDrawing(slug) } : undefined,
    documents: [],
  };
}

/** What the search knows of the proceedings of an edition. */
export function proceedingsRecord({ name, publishedOn }: ProceedingsFile): SearchRecord {
  return {
    facets: { type: ['resource'], langue: ['fr'], annee: [yearOf(publishedOn)] },
    day: publishedOn,
    card: { title: setFrenchTypography(name), date: publishedOn },
    documents: [],
  };
}

/** What the search knows of an institutional page. */
export function pageRecord({ title, updatedOn }: InstitutionalPage): SearchRecord {
  return {
    facets: { type: ['page'], langue: ['fr'], annee: [yearOf(updatedOn)] },
    day: updatedOn,
    card: { title: setFrenchTypography(title), date: updatedOn },
    documents: [],
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

function entryCard({ title, language, isSample }: Entry): SearchRecord['card'] {
  return { title: setTypography(title, language), ...(isSample ? { exemple: 'oui' } : {}) };
}

function knownPlace(place: string | undefined, language: Entry['language']): { lieu?: string } {
  return place === undefined ? {} : { lieu: setTypography(place, language) };
}

function pictureOf({ picture, path, countries }: Entry): SearchRecord['picture'] {
  if (picture !== undefined) return { file: picture.file, path };
  const [country] = countries;
  return country && { href: routes.countryDrawing(country.slug) };
}

function documentsOf({ documents, language }: Entry) {
  return documents.map(({ title, path }) => ({
    title: setTypography(title, language),
    href: mediaRoute(path),
  }));
}
