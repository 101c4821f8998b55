import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { decodeBytes } from '../encoding/decode.ts';
import { prefixOf } from './prefix.ts';
import { UnreadableSource, type Source } from './source.ts';
import { readStatements, type SqlEvent } from './sql-statements.ts';
import type { SqlValue } from './sql-values.ts';
import { COLUMNS, isTableName, type Row } from './tables.ts';

/**
 * Opens a dump of MySQL or MariaDB. Its statements are read, never run.
 * @throws UnreadableSource when it is no dump of SPIP, or one cut short
 * @example await (await openDump('spip.sql')).tables() → ['articles', 'auteurs', …]
 */
export async function openDump(file: string): Promise<Source> {
  await checkEnd(file);
  const columns = new Map<string, readonly string[]>();
  for await (const event of events(file)) {
    if (event.kind === 'table') columns.set(event.table, event.columns);
  }
  const prefix = prefixOf([...columns.keys()]);
  return {
    format: 'SQL',
    tables: () => Promise.resolve([...columns.keys()].map((name) => name.slice(prefix.length))),
    rows: async function* (wanted) {
      for await (const event of events(file)) {
        if (event.kind !== 'row') continue;
        const table = event.table.startsWith(prefix) ? event.table.slice(prefix.length) : '';
        if (!isTableName(table) || !wanted.includes(table)) continue;
        const names = event.columns ?? columns.get(event.table) ?? [];
        yield [table, toRow(COLUMNS[table], names, event.values)] as const;
      }
    },
    close: () => undefined,
  };
}

/** As much of the start and of the end of a dump as says which program wrote it, and that it had the time. */
const MARGIN = 4096;

/**
 * mysqldump and mariadb-dump end with a line that says so: without it, the export was cut short
 * between two statements.
 */
async function checkEnd(file: string): Promise<void> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const read = async (position: number) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MARGIN), 0, MARGIN, position);
      return buffer.toString('latin1', 0, bytesRead);
    };
    const isSigned = /^-- (?:MySQL|MariaDB) dump/m.test(await read(0));
    if (!isSigned || (await read(Math.max(0, size - MARGIN))).includes('-- Dump completed')) return;
  } finally {
    await handle.close();
  }
  throw new UnreadableSource(
    'Cet export SQL a été interrompu : il n’a pas sa dernière ligne (« Dump completed »). Refaites-le.',
  );
}

async function* events(file: string): AsyncGenerator<SqlEvent> {
  try {
    yield* readStatements(pieces(file));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UnreadableSource(
      `Cette copie SQL est abîmée ou interrompue (${cause.message}) : refaites l’export de la base, en entier.`,
      { cause },
    );
  }
}

/** One character for each byte: what the bytes mean is decided value by value. */
async function* pieces(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file, { encoding: 'latin1', highWaterMark: 1 << 20 });
  for await (const piece of stream) yield String(piece);
}

function toRow(
  wanted: readonly string[],
  names: readonly string[],
  values: readonly SqlValue[],
): Row {
  const row: Record<string, string> = {};
  names.forEach((name, index) => {
    const value = values[index];
    if (wanted.includes(name)) row[name] = value === undefined ? '' : toText(value);
  });
  return row;
}

function toText(value: string): string {
  // eslint-disable-next-line no-control-regex -- ASCII is what it says
  return /^[\u0000-\u007F]*$/.test(value) ? value : decodeBytes(Buffer.from(value, 'latin1'));
}
