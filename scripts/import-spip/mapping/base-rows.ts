import { UnreadableSource } from '../reading/source.ts';
import type { Row, TableName } from '../reading/tables.ts';
import { articleRecord, briefRecord, type Article } from './article-records.ts';
import { readLink } from './links.ts';
import * as records from './records.ts';

/**
 * A base before its first row.
 * @example emptyBase() → { meta: Map {}, articles: Map {}, …, counts: Map {} }
 */
export function emptyBase() {
  return {
    meta: new Map<string, string>(),
    articles: new Map<number, Article>(),
    briefs: new Map<number, Article>(),
    sections: new Map<number, records.Section>(),
    authors: new Map<number, records.Author>(),
    keywords: new Map<number, records.Keyword>(),
    groups: new Map<number, records.KeywordGroup>(),
    documents: new Map<number, records.Document>(),
    events: new Map<number, records.SpipEvent>(),
    sites: new Map<number, records.ReferencedSite>(),
    urls: new Array<records.UrlRow>(),
    links: {
      auteurs: new Array<records.Link>(),
      mots: new Array<records.Link>(),
      documents: new Array<records.Link>(),
    },
    counts: new Map<string, Map<string, number>>(),
  };
}

/**
 * Counts a row with those of its table and status.
 * @example countRow(counts, 'articles', 'publie') // counts: Map { 'articles' → Map { 'publie' → 1 } }
 */
export function countRow(
  counts: Map<string, Map<string, number>>,
  table: string,
  status: string,
): void {
  const byStatus = counts.get(table) ?? new Map<string, number>();
  byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  counts.set(table, byStatus);
}

type FilledBase = ReturnType<typeof emptyBase>;

function keep<T extends { id: number }>(map: Map<number, T>, record: T): Map<number, T> {
  if (map.has(record.id))
    throw new UnreadableSource(
      `Cette base donne deux fois le numéro ${String(record.id)} dans une même table : l’export a sans doute été copié deux fois dans le fichier. Refaites-le.`,
    );
  return map.set(record.id, record);
}

/** Where the rows of each table go. */
const ADD: Readonly<Partial<Record<TableName, (base: FilledBase, row: Row) => unknown>>> = {
  articles: (base, row) => keep(base.articles, articleRecord.parse(row)),
  breves: (base, row) => keep(base.briefs, briefRecord.parse(row)),
  rubriques: (base, row) => keep(base.sections, records.sectionRecord.parse(row)),
  auteurs: (base, row) => keep(base.authors, records.authorRecord.parse(row)),
  mots: (base, row) => keep(base.keywords, records.keywordRecord.parse(row)),
  groupes_mots: (base, row) => keep(base.groups, records.groupRecord.parse(row)),
  documents: (base, row) => keep(base.documents, records.documentRecord.parse(row)),
  evenements: (base, row) => keep(base.events, records.eventRecord.parse(row)),
  syndic: (base, row) => keep(base.sites, records.siteRecord.parse(row)),
  urls: (base, row) => base.urls.push(records.urlRecord.parse(row)),
  meta: (base, row) => base.meta.set(row.nom ?? '', row.valeur ?? ''),
};

/**
 * Puts a row where those of its table go; what is not read further is only counted.
 * @example addRow(base, 'meta', { nom: 'nom_site', valeur: 'CUF' }) // base.meta: Map { 'nom_site' → 'CUF' }
 */
export function addRow(base: FilledBase, table: TableName, row: Row): void {
  const link = readLink(table, row);
  if (link !== undefined) base.links[link.of].push(link);
  else ADD[table]?.(base, row);
}

/**
 * The order of rows in a file is nobody's: the same base must give the same files.
 * @example sortRows({ links, urls: [{ date: '2012-…', … }, { date: '2010-…', … }] }) // urls: that of 2010 first
 */
export function sortRows({ links, urls }: Pick<FilledBase, 'links' | 'urls'>): void {
  for (const rows of Object.values(links)) {
    rows.sort((a, b) => a.rank - b.rank || a.id - b.id || a.targetId - b.targetId);
  }
  urls.sort((a, b) => compare(a.date, b.date) || compare(a.url, b.url));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
