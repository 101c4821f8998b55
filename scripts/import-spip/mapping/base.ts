import { repairLetters } from '../encoding/repair.ts';
import type { Source } from '../reading/source.ts';
import { COLUMNS, isTableName, type Row, type TableName } from '../reading/tables.ts';
import { readLink } from './links.ts';
import { articleRecord, briefRecord, type Article } from './article-records.ts';
import * as records from './records.ts';

/** Letters that no rule could give back, and where they stand. */
export interface Doubt {
  place: string;
  words: string;
}

/** All of a base but the long texts of its articles, which are read one by one. */
export interface Base {
  meta: ReadonlyMap<string, string>;
  /** Without their texts. */
  articles: ReadonlyMap<number, Article>;
  briefs: ReadonlyMap<number, Article>;
  sections: ReadonlyMap<number, records.Section>;
  authors: ReadonlyMap<number, records.Author>;
  keywords: ReadonlyMap<number, records.Keyword>;
  groups: ReadonlyMap<number, records.KeywordGroup>;
  documents: ReadonlyMap<number, records.Document>;
  events: ReadonlyMap<number, records.SpipEvent>;
  sites: ReadonlyMap<number, records.ReferencedSite>;
  urls: readonly records.UrlRow[];
  links: Readonly<Record<'auteurs' | 'mots' | 'documents', readonly records.Link[]>>;
  /** How many rows of each table, and of each status: `articles` → { publie: 75, … }. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What is long, and of use only when its article is written. */
const LONG = ['texte', 'chapo', 'ps'] as const;

const ALL = Object.keys(COLUMNS).filter(isTableName);

/**
 * Reads a base once, but for the texts of its articles.
 * @param onDoubt is told of each damaged letter that stays
 */
export async function loadBase(source: Source, onDoubt: (doubt: Doubt) => void): Promise<Base> {
  const base = emptyBase();
  for await (const [table, raw] of source.rows(ALL)) {
    const isTexts = table === 'articles' || table === 'breves';
    const row = repairRow({ table, row: isTexts ? withoutTexts(raw) : raw, onDoubt });
    count(base.counts, table, row.statut ?? '');
    addRow(base, table, row);
  }
  sortRows(base);
  return base;
}

/** The order of rows in a file is nobody's: the same base must give the same files. */
function sortRows({ links, urls }: Pick<FilledBase, 'links' | 'urls'>): void {
  for (const rows of Object.values(links)) {
    rows.sort((a, b) => a.rank - b.rank || a.id - b.id || a.targetId - b.targetId);
  }
  urls.sort((a, b) => compare(a.date, b.date) || compare(a.url, b.url));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The articles and the « brèves » one by one, whole, by their order in the file.
 */
export async function* readArticles(
  source: Source,
  onDoubt: (doubt: Doubt) => void,
): AsyncGenerator<Article> {
  for await (const [table, row] of source.rows(['articles', 'breves'])) {
    const repaired = repairRow({ table, row, onDoubt });
    yield table === 'articles' ? articleRecord.parse(repaired) : briefRecord.parse(repaired);
  }
}

/** An old redirection stands in the lead, which is kept for it: « =art12 ». */
function withoutTexts(row: Row): Row {
  const lead = row.chapo ?? '';
  const kept = Object.entries(row).filter(([name]) => !LONG.some((long) => long === name));
  return (lead.startsWith('=') && row.virtuel === undefined) ||
    (lead.startsWith('=') && row.virtuel === '')
    ? { ...Object.fromEntries(kept), virtuel: lead.slice(1).trim() }
    : Object.fromEntries(kept);
}

/** Addresses, dates and numbers are ASCII; only words are repaired. */
function repairRow({
  table,
  row,
  onDoubt,
}: {
  table: TableName;
  row: Row;
  onDoubt: (doubt: Doubt) => void;
}): Row {
  const [, id = ''] = Object.entries(row)[0] ?? [];
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      // eslint-disable-next-line no-control-regex -- ASCII needs no repair but a lost letter
      if (column === 'fichier' || /^[\u0000-\u007F]*$/.test(value)) return [column, value];
      const repaired = repairLetters(value, (words) => {
        onDoubt({ place: `${table} ${id}, ${column}`, words });
      });
      // Our files refuse this sign: a letter was lost before us.
      return [column, repaired.replaceAll('\uFFFD', '?')];
    }),
  );
}

function emptyBase() {
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

function count(counts: Map<string, Map<string, number>>, table: string, status: string): void {
  const byStatus = counts.get(table) ?? new Map<string, number>();
  byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  counts.set(table, byStatus);
}

type FilledBase = ReturnType<typeof emptyBase>;

const keep = <T extends { id: number }>(map: Map<number, T>, record: T) =>
  map.set(record.id, record);

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

function addRow(base: FilledBase, table: TableName, row: Row): void {
  const link = readLink(table, row);
  if (link !== undefined) base.links[link.of].push(link);
  else ADD[table]?.(base, row);
}
