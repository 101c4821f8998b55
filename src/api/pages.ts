import { z } from 'zod';
import { paginate } from '../lib/paginate.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import {
  contentOf,
  DATASETS,
  type DatasetName,
  type Item,
  type PublicContent,
  type Row,
} from './datasets.ts';

/** Rows on one page: whatever grows, an answer stays below one megabyte. */
export const API_PAGE_SIZE = 500;

/** One page of a data set, as it is published. */
interface ApiPage {
  titre: string;
  licence: { nom: string; url: string } | null;
  total: number;
  page: number;
  pages: number;
  precedente: string | null;
  suivante: string | null;
  elements: readonly Row[];
}

/** What one page of a data set is made of. */
interface ApiPageSource {
  name: DatasetName;
  /** All that is published: a data set is one part of it. */
  content: PublicContent;
  /** Counts from 1. */
  number: number;
  count: number;
  total: number;
}

/**
 * The pages of a data set before they are written; an empty one has its first page too.
 * @example listApiPages('agenda', content) → [{ name: 'agenda', number: 1, count: 1, total: 202, content: { events: […], … } }]
 */
export function listApiPages(name: DatasetName, content: PublicContent): ApiPageSource[] {
  const all: readonly Item[] = content[DATASETS[name].part];
  return paginate(all, API_PAGE_SIZE).map(({ items, ...place }) => ({
    name,
    ...place,
    content: contentOf(name, content, items),
  }));
}

/**
 * One page of a data set.
 * @example apiPage(source) → { titre: 'Agenda', total: 202, page: 1, pages: 1, elements: […], … }
 */
export function apiPage({ name, content, number, count, total }: ApiPageSource): ApiPage {
  const { title, rowsOf } = DATASETS[name];
  return {
    titre: title,
    licence: licence(),
    total,
    page: number,
    pages: count,
    precedente: addressOf(name, number - 1, count),
    suivante: addressOf(name, number + 1, count),
    elements: rowsOf(content),
  };
}

function licence(): ApiPage['licence'] {
  const { dataLicence } = site;
  return dataLicence === undefined ? null : { nom: dataLicence.name, url: dataLicence.url };
}

function addressOf(name: DatasetName, page: number, count: number): string | null {
  if (page < 1 || page > count) return null;
  return absolute(routes.apiPage(name, page), site.url);
}

/**
 * What a page of a data set looks like, as JSON Schema (draft 2020-12).
 * @example pageSchema('pays').title → 'Pays et groupes-pays'
 */
export function pageSchema(name: DatasetName): Readonly<Record<string, unknown>> {
  const { title, shape } = DATASETS[name];
  const page = z.strictObject({
    titre: z.string(),
    licence: z
      .strictObject({ nom: z.string(), url: z.url() })
      .nullable()
      .describe('Licence des données, si elle est fixée'),
    total: z.int().min(0).describe('Nombre d’éléments de toutes les pages'),
    page: z.int().min(1),
    pages: z.int().min(1),
    precedente: z.url().nullable().describe('Adresse de la page précédente'),
    suivante: z.url().nullable().describe('Adresse de la page suivante'),
    elements: z.array(shape).max(API_PAGE_SIZE),
  });
  const { $schema, ...schema } = z.toJSONSchema(page);
  return { $schema, $id: absolute(routes.apiSchema(name), site.url), title, ...schema };
}
