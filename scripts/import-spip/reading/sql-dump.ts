import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { decodeBytes } from '../encoding/decode.ts';
import { prefixOf } from './prefix.ts';
import { UnreadableSource, type Source } from './source.ts';
import { readStatements, type SqlEvent } from './sql-statements.ts';
import type { SqlValue } from './sql-values.ts';
import { COLUMNS, isTableName, isUnread, type Row } from './tables.ts';

/**
 * Opens a dump of MySQL or MariaDB. Its statements are read, never run.
 * @throws UnreadableSource when it is no dump of SPIP, or one cut short
 * @example await (await openDump('spip.sql')).tables() → ['articles', 'auteurs', …]
 */
export async function openDump(file: string): Promise<Source> {
  await checkEnd(file);
  const columns = new Map<string, readonly string[]>();
  const counts = new Map<string, number>();
  for await (const event of events(file)) {
    // An export of rows alone may name their columns.
    if (event.kind === 'row') counts.set(event.table, (counts.get(event.table) ?? 0) + 1);
    if (event.kind === 'table') columns.set(event.table, event.columns);
    else if (event.columns !== undefined && !columns.has(event.table))
      columns.set(event.table, event.columns);
  }
  const prefix = prefixOf([...columns.keys()]);
  return {
    format: 'SQL',
    tables: () => Promise.resolve([...columns.keys()].map((name) => name.slice(prefix.length))),
    unread: () =>
      Promise.resolve(
        new Map(
          [...counts]
            .filter(([name]) => isUnread(name, prefix))
            .map(([name, count]) => [name.slice(prefix.length), count]),
        ),
      ),
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

/** What a program that begins a dump in one way writes at its end. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/^-- (?:MySQL|MariaDB) dump/m, '-- Dump completed'],
  [/^START TRANSACTION;/m, 'COMMIT;'],
  [/@OLD_CHARACTER_SET_CLIENT\s*=\s*@@/, '=@OLD_CHARACTER_SET_CLIENT'],
];

/** Without the end that its start promises, an export was cut short between two statements. */
async function checkEnd(file: string): Promise<void> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const read = async (position: number) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MARGIN), 0, MARGIN, position);
      return buffer.toString('latin1', 0, bytesRead);
    };
    const [start, end] = [await read(0), await read(Math.max(0, size - MARGIN))];
    const [, missing] = ENDS.find(([sign, mark]) => sign.test(start) && !end.includes(mark)) ?? [];
    if (missing === undefined) return;
    throw new UnreadableSource(
      `Cet export SQL a été interrompu : il n’a pas sa fin (« ${missing.replace(/^[-= ]+/, '')} »). Refaites-le.`,
    );
  } finally {
    await handle.close();
  }
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

/** The mark that some editors of text leave at the start of a file, in UTF-8, byte by byte. */
const BOM = /^\u00EF\u00BB\u00BF/;

/** One character for each byte: what the bytes mean is decided value by value. */
async function* pieces(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file, { encoding: 'latin1', highWaterMark: 1 << 20 });
  let isFirst = true;
  for await (const piece of stream) {
    yield isFirst ? String(piece).replace(BOM, '') : String(piece);
    isFirst = false;
  }
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
