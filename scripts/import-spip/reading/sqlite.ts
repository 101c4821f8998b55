import { DatabaseSync } from 'node:sqlite';
import { decodeBytes } from '../encoding/decode.ts';
import { prefixOf } from './prefix.ts';
import { UnreadableSource, type Source } from './source.ts';
import { COLUMNS, isUnread, type Row, type TableName } from './tables.ts';

/**
 * Opens the database that SPIP keeps on SQLite, or its own backup, which is the same file.
 * @throws UnreadableSource when the file is damaged
 * @example await openSqlite('spip.sqlite').tables() → ['articles', 'auteurs', …]
 */
export function openSqlite(file: string): Source {
  const database = new DatabaseSync(file, { readOnly: true });
  const names = guard(() => listTables(database));
  const prefix = prefixOf(names);
  return {
    format: 'SQLite',
    tables: () => Promise.resolve(names.map((name) => name.slice(prefix.length))),
    unread: () => Promise.resolve(countUnread(database, { names, prefix })),
    // eslint-disable-next-line @typescript-eslint/require-await -- a dump is read asynchronously, and both are one
    rows: async function* (wanted) {
      for (const table of wanted) {
        if (!names.includes(prefix + table)) continue;
        for (const row of readRows(database, prefix, table)) yield [table, row] as const;
      }
    },
    close: () => {
      database.close();
    },
  };
}

function listTables(database: DatabaseSync): string[] {
  const [check] = database.prepare('PRAGMA quick_check(1)').all();
  if (check?.quick_check !== 'ok') throw new Error(String(check?.quick_check));
  const rows = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  return rows.map(({ name }) => String(name)).filter((name) => !name.startsWith('sqlite_'));
}

function countUnread(
  database: DatabaseSync,
  { names, prefix }: { names: readonly string[]; prefix: string },
): Map<string, number> {
  const counts = names
    .filter((name) => isUnread(name, prefix))
    .map((name): [string, number] => {
      const row = database.prepare(`SELECT COUNT(*) AS total FROM ${quote(name)}`).get();
      return [name.slice(prefix.length), Number(row?.total)];
    });
  return new Map(counts.filter(([, count]) => count > 0));
}

function* readRows(database: DatabaseSync, prefix: string, table: TableName): Generator<Row> {
  const name = quote(prefix + table);
  const present = database
    .prepare(`PRAGMA table_info(${name})`)
    .all()
    .map((column) => String(column.name));
  const columns = COLUMNS[table].filter((column) => present.includes(column));
  // As bytes: SQLite hands over texts as UTF-8, which those of old sites are not always.
  const selected = columns.map((column) => `CAST(${quote(column)} AS BLOB) AS ${quote(column)}`);
  const statement = database.prepare(`SELECT ${selected.join(', ')} FROM ${name}`);
  for (const row of statement.iterate()) {
    yield Object.fromEntries(columns.map((column) => [column, toText(row[column])]));
  }
}

function toText(value: unknown): string {
  return value instanceof Uint8Array ? decodeBytes(value) : '';
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function guard<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new UnreadableSource(
      'Cette base SQLite est abîmée ou incomplète : refaites la sauvegarde et la copie du fichier.',
      { cause },
    );
  }
}
