import { open } from 'node:fs/promises';
import { decodeBytes, undouble } from '../encoding/decode.ts';
import { toBytes } from '../encoding/windows-1252.ts';
import { UnreadableSource, type Source } from './source.ts';
import { openDump } from './sql-dump.ts';
import { openSqlite } from './sqlite.ts';
import type { Row, TableName } from './tables.ts';

const SQLITE = 'SQLite format 3\0';

/**
 * Opens a database of SPIP by what its first bytes say.
 * @throws UnreadableSource with what to do, in French
 * @example (await openSource('sauvegarde.sql')).format → 'SQL'
 */
export async function openSource(file: string): Promise<Source> {
  const start = await readStart(file);
  if (start.startsWith(SQLITE)) return openSqlite(file);
  if (
    /^(?:\u00EF\u00BB\u00BF)?\s*(?:--|\/\*|# phpMyAdmin|CREATE|INSERT|REPLACE|DROP|SET|USE|LOCK|START|BEGIN)/i.test(
      start,
    )
  )
    return openDump(file);
  const advice = start.startsWith('\u001F\u008B') ? ' Décompressez-le d’abord (gunzip).' : '';
  throw new UnreadableSource(
    `${file} n’est ni une base SQLite ni un export SQL de MySQL ou de MariaDB.${advice}`,
  );
}

async function readStart(file: string): Promise<string> {
  try {
    await using handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } catch (cause) {
    throw new UnreadableSource(`${file} : ce fichier n’existe pas ou ne peut être lu.`, { cause });
  }
}

/** As many texts with accents as tell whether the whole base has been encoded once too often. */
const SAMPLE = 300;
const PROOF = 0.8;

/**
 * Whether every accent of a base is doubled: UTF-8 kept in columns declared as Latin-1, then exported.
 * @example await isDoubled(source) → true for a base whose titles read « CitÃ©s »
 */
export async function isDoubled(source: Source): Promise<boolean> {
  let accented = 0;
  let doubled = 0;
  for await (const [, row] of source.rows(['rubriques', 'mots', 'articles'])) {
    for (const value of [row.titre ?? '', row.texte ?? '']) {
      // eslint-disable-next-line no-control-regex -- ASCII is what it says
      if (!/[^\u0000-\u007F]/.test(value)) continue;
      accented += 1;
      if (undouble(value) !== undefined) doubled += 1;
    }
    if (accented >= SAMPLE) break;
  }
  return accented > 0 && doubled / accented > PROOF;
}

/**
 * The same base with its accents as they were typed.
 * @example for await (const [, row] of undoubleSource(source).rows(['mots'])) … // « CitÃ©s » has become « Cités »
 */
export function undoubleSource(source: Source): Source {
  return {
    ...source,
    rows: async function* (wanted: readonly TableName[]) {
      for await (const [table, row] of source.rows(wanted))
        yield [table, undoubleRow(row)] as const;
    },
  };
}

function undoubleRow(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const bytes = toBytes(value);
      return [name, bytes === undefined ? value : decodeBytes(bytes)];
    }),
  );
}
