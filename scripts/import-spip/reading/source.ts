import type { Row, TableName } from './tables.ts';

/** A database of SPIP, whatever file it is in. Reading it changes nothing and runs nothing. */
export interface Source {
  format: 'SQLite' | 'SQL';
  /** Every table of the file without its prefix, read or not. */
  tables: () => Promise<readonly string[]>;
  /** How many rows each table holds that is not read, without its prefix; an empty one is not told. */
  unread: () => Promise<ReadonlyMap<string, number>>;
  /** The rows of some tables, in the order of the file; each reading begins anew. */
  rows: (wanted: readonly TableName[]) => AsyncIterable<readonly [TableName, Row]>;
  close: () => void;
}

/** What a person can do about a file that cannot be read: said in French, and nothing is written. */
export class UnreadableSource extends Error {
  override name = 'UnreadableSource';
}
