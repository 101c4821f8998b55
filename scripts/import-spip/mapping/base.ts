import { repairLetters } from '../encoding/repair.ts';
import type { Source } from '../reading/source.ts';
import { COLUMNS, isTableName, type Row, type TableName } from '../reading/tables.ts';
import { articleRecord, briefRecord, type Article } from './article-records.ts';
import { indexBase, type BaseIndex } from './base-index.ts';
import { addRow, countRow, emptyBase, sortRows } from './base-rows.ts';
import { nestUrls } from './nested-urls.ts';
import { fileOnOldHost } from './old-hosts.ts';
import type * as records from './records.ts';

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
  index: BaseIndex;
  /** How many rows of each table, and of each status: `articles` → { publie: 75, … }. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What is long, and of use only when its article is written. */
const LONG = ['texte', 'chapo', 'ps'] as const;

const ALL = Object.keys(COLUMNS).filter(isTableName);

/**
 * Reads a base once, but for the texts of its articles.
 * @param onDoubt receives each damaged letter that stays
 * @example (await loadBase(await openSource('spip.sqlite'), onDoubt)).articles.get(12)?.title → 'L’eau au Liban'
 */
export async function loadBase(source: Source, onDoubt: (doubt: Doubt) => void): Promise<Base> {
  const base = emptyBase();
  for await (const [table, raw] of source.rows(ALL)) {
    const isTexts = table === 'articles' || table === 'breves';
    const row = repairRow({ table, row: isTexts ? withoutTexts(raw) : raw, onDoubt });
    countRow(base.counts, table, row.statut ?? '');
    addRow(base, table, row);
  }
  base.urls = nestUrls(base.urls);
  sortRows(base);
  for (const [id, document] of base.documents) {
    const file = document.isRemote ? fileOnOldHost(document.file, base.meta) : undefined;
    // The old site is what is taken over: its files are not those of another one.
    if (file !== undefined) base.documents.set(id, { ...document, file, isRemote: false });
  }
  return { ...base, index: indexBase(base) };
}

/**
 * The articles and the « brèves » one by one, whole, by their order in the file.
 * @example for await (const article of readArticles(source, onDoubt)) … // article.text: '{{{Un titre}}} …'
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
