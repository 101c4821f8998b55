import type { z } from 'zod';
import type { Article } from '../domain/article/article.ts';
import type { Resource } from '../domain/resource/resource.ts';
import type { Country } from '../domain/vocabulary/country.ts';
import type { LocalGovernment } from '../domain/vocabulary/local-government.ts';
import type { Topic } from '../domain/vocabulary/topic.ts';
import { articleRow, articleShape } from './articles.ts';
import { eventRow, eventShape, type ListedEvent } from './events.ts';
import { resourceRow, resourceShape } from './resources.ts';
import {
  countryRow,
  countryShape,
  localGovernmentRow,
  localGovernmentShape,
  topicRow,
  topicShape,
} from './terms.ts';

/** All that is public, by kind. */
export interface PublicContent {
  articles: readonly Article[];
  events: readonly ListedEvent[];
  resources: readonly Resource[];
  countries: readonly Country[];
  topics: readonly Topic[];
  localGovernments: readonly LocalGovernment[];
}

/** Something of it, whatever its kind. */
export type Item = PublicContent[keyof PublicContent][number];

/** One row of a data set: a value a column, lists and sessions within. */
export type Row = Readonly<Record<string, unknown>>;

/** A list that others may use, known by the word of its address. */
interface Dataset {
  title: string;
  /** The schema of one row. */
  shape: z.ZodObject;
  /** What of the content its rows are made of. */
  part: keyof PublicContent;
  rowsOf: (content: PublicContent) => readonly Row[];
}

/** Every data set, by the word of its address. */
export const DATASETS = {
  articles: {
    title: 'Actualités',
    shape: articleShape,
    part: 'articles',
    rowsOf: ({ articles }) => articles.map(articleRow),
  },
  agenda: {
    title: 'Agenda',
    shape: eventShape,
    part: 'events',
    rowsOf: ({ events }) => events.map(eventRow),
  },
  ressources: {
    title: 'Centre de ressources',
    shape: resourceShape,
    part: 'resources',
    rowsOf: ({ resources }) => resources.map(resourceRow),
  },
  pays: {
    title: 'Pays et groupes-pays',
    shape: countryShape,
    part: 'countries',
    rowsOf: ({ countries }) => countries.map(countryRow),
  },
  thematiques: {
    title: 'Thématiques',
    shape: topicShape,
    part: 'topics',
    rowsOf: ({ topics }) => topics.map(topicRow),
  },
  collectivites: {
    title: 'Collectivités',
    shape: localGovernmentShape,
    part: 'localGovernments',
    rowsOf: ({ localGovernments }) => localGovernments.map(localGovernmentRow),
  },
} as const satisfies Readonly<Record<string, Dataset>>;

export type DatasetName = keyof typeof DATASETS;

/** The words of all data sets, in the order of the table. */
export const DATASET_NAMES = Object.keys(DATASETS).filter(isDatasetName);

function isDatasetName(name: string): name is DatasetName {
  return Object.hasOwn(DATASETS, name);
}

const NOTHING: PublicContent = {
  articles: [],
  events: [],
  resources: [],
  countries: [],
  topics: [],
  localGovernments: [],
};

/**
 * The content that one data set shows, without the rest: a page made of it is made anew only when that has
 * changed.
 * @param items some of them only, for one page of several
 * @example contentOf('agenda', content) → { events: […], articles: [], … }
 */
export function contentOf(
  name: DatasetName,
  content: PublicContent,
  items: readonly Item[] = content[DATASETS[name].part],
): PublicContent {
  return { ...NOTHING, [DATASETS[name].part]: items };
}
