import type { Base, Doubt } from '../mapping/base.ts';
import type { Entry } from '../mapping/entry.ts';
import type { LeftOut } from '../privacy/lines.ts';
import { hideWays } from '../privacy/words.ts';
import type { WriteResult } from '../writing/apply.ts';
import type { WarningKind } from '../syntax/context.ts';

/** Something that an import could not carry over as it was. */
export interface Warning {
  place: string;
  kind: WarningKind;
  detail: string;
}

/** What became of the rows of one table: the three add up to all. */
export interface TableCount {
  table: string;
  total: number;
  imported: number;
  /** By reason. */
  refused: Record<string, number>;
  /** By rule. */
  ignored: Record<string, number>;
}

/** All that an import has to tell. */
export interface Report {
  source: { format: string; version: string; isDoubled: boolean };
  tables: TableCount[];
  /** How many rows each table holds that is not read. */
  unread: { table: string; total: number }[];
  warnings: Warning[];
  doubts: Doubt[];
  toReview: { path: string; reasons: string[] }[];
  /** Addresses and mobile numbers of persons that were left out of each file. */
  leftOut: (LeftOut & { path: string })[];
  media: { placed: number; broken: string[]; missing: string[]; orphans: string[] };
  duplicateSlugs: string[];
  unmapped: string[];
  created: string[];
  redirects: number;
  applied: WriteResult;
}

/** Gathers rows under what became of them. */
export interface Tally {
  import: (table: string) => void;
  refuse: (table: string, reason: string) => void;
  ignore: (table: string, rule: string) => void;
  counts: (base: Base) => TableCount[];
}

/**
 * Counts rows, so that each is imported, refused with its reason or ignored by a named rule.
 * @throws when a row has been counted twice or not at all: the report would lie
 * @example const tally = createTally();
 *   tally.refuse('articles', 'statut poubelle');
 *   tally.counts(base)
 *   → [{ table: 'articles', total: 1, imported: 0, refused: { 'statut poubelle': 1 }, ignored: {} }]
 */
export function createTally(): Tally {
  const tables = new Map<string, TableCount>();
  const of = (table: string) => {
    const known = tables.get(table) ?? { table, total: 0, imported: 0, refused: {}, ignored: {} };
    tables.set(table, known);
    return known;
  };
  return {
    import: (table) => (of(table).imported += 1),
    refuse: (table, reason) => {
      countOne(of(table).refused, reason);
    },
    ignore: (table, rule) => {
      countOne(of(table).ignored, rule);
    },
    counts: (base) =>
      [...base.counts].map(([table, byStatus]) => withTotal(of(table), sum(byStatus.values()))),
  };
}

function countOne(reasons: Record<string, number>, reason: string): void {
  reasons[reason] = (reasons[reason] ?? 0) + 1;
}

function withTotal(count: TableCount, total: number): TableCount {
  const { table, imported, refused, ignored } = count;
  const accounted = imported + sum(Object.values(refused)) + sum(Object.values(ignored));
  if (accounted !== total) {
    throw new Error(
      `${table}: ${String(accounted)} rows of ${String(total)} are accounted for; every row has its place in the report.`,
    );
  }
  return { ...count, total };
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}

/**
 * Entries that a person should look at.
 * @example listReviews([{ path: 'content/pays/liban.md', toReview: ['fiche créée par l’import'], … }])
 *   → [{ path: 'content/pays/liban.md', reasons: ['fiche créée par l’import'] }]
 */
export function listReviews(entries: readonly Entry[]): Report['toReview'] {
  return entries.flatMap(({ path, toReview }) =>
    toReview.length === 0 ? [] : [{ path, reasons: toReview.map(hideWays) }],
  );
}

/**
 * Entries from which addresses and mobile numbers of persons were left out; these are not repeated.
 * @example listLeftOut([{ path: 'content/pays/liban.md', leftOut: { count: 2, isSignUp: false }, … }])
 *   → [{ path: 'content/pays/liban.md', count: 2, isSignUp: false }]
 */
export function listLeftOut(entries: readonly Entry[]): Report['leftOut'] {
  return entries.flatMap(({ path, leftOut }) =>
    leftOut.count === 0 ? [] : [{ path, ...leftOut }],
  );
}
