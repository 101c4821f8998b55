import { endOfString, readTuple, skipSpaces, type SqlValue } from './sql-values.ts';

/** What a dump says, one thing at a time. */
export type SqlEvent =
  | { kind: 'table'; table: string; columns: readonly string[] }
  | {
      kind: 'row';
      table: string;
      columns: readonly string[] | undefined;
      values: readonly SqlValue[];
    };

/** A name within any quotes; some programs write that of the base before it. */
const NAME = '(?:[`"]?[^`"\\s(.]+[`"]?\\.)?[`"]?([^`"\\s(]+)[`"]?';
const INSERT = new RegExp(
  `(?:INSERT|REPLACE)\\s+(?:(?:LOW_PRIORITY|HIGH_PRIORITY|DELAYED|IGNORE)\\s+)*(?:INTO\\s+)?${NAME}` +
    `\\s*(\\([^)']*\\))?\\s*VALUES?\\s*(?=\\()`,
  'iy',
);
const CREATE = new RegExp(`CREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?${NAME}\\s*\\(`, 'iy');
/** The longest head of a statement that is looked for at once. */
const HEAD = 4096;
/** Where the reading stands: between statements, or among the rows of one. */
interface Rows {
  table: string;
  columns: readonly string[] | undefined;
}

/**
 * Reads a dump piece by piece: never more of it is held than one row and one piece.
 * @throws SyntaxError where the dump is damaged or ends too soon
 * @example readStatements(["INSERT INTO `a` VALUES (1),(2);"]) → row of a: ['1'] ; row of a: ['2']
 */
export async function* readStatements(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<SqlEvent> {
  const reading = createReading();
  for await (const piece of pieces) yield* reading.feed(piece, false);
  yield* reading.feed('', true);
}

function createReading() {
  let text = '';
  let rows: Rows | undefined;
  function* feed(piece: string, isLast: boolean): Generator<SqlEvent> {
    text += piece;
    let at = 0;
    for (;;) {
      const step = rows === undefined ? readHead(text, at, isLast) : readRow(text, at, rows);
      if (step === undefined) break;
      ({ at, rows } = step);
      if (step.event !== undefined) yield step.event;
    }
    text = text.slice(at);
    if (isLast && (rows !== undefined || text.trim() !== ''))
      throw new SyntaxError('fin inattendue');
  }
  return { feed };
}

/** What was read, and where the reading goes on; nothing when the text stops before the end of it. */
type Step = { at: number; rows: Rows | undefined; event?: SqlEvent } | undefined;

function readRow(text: string, start: number, rows: Rows): Step {
  const at = skipSpaces(text, start);
  const sign = text[at];
  if (sign === undefined) return undefined;
  if (sign === ',') return { at: at + 1, rows };
  if (sign === ';') return { at: at + 1, rows: undefined };
  if (sign !== '(') {
    // « ON DUPLICATE KEY UPDATE … » says nothing of the rows.
    const end = endOfStatement(text, at);
    return end === -1 ? undefined : { at: end, rows: undefined };
  }
  const tuple = readTuple(text, at);
  if (tuple === undefined) return undefined;
  return { at: tuple.end, rows, event: { kind: 'row', ...rows, values: tuple.values } };
}

function readHead(text: string, start: number, isLast: boolean): Step {
  const at = skipSpaces(text, start);
  if (at >= text.length) return undefined;
  const comment = endOfComment(text, at);
  if (comment !== undefined) return endComment(comment, { text, isLast });
  if (!isLast && text.length - at < HEAD && endOfStatement(text, at) === -1) return undefined;
  INSERT.lastIndex = at;
  const insert = INSERT.exec(text);
  if (insert !== null) {
    return { at: INSERT.lastIndex, rows: { table: insert[1] ?? '', columns: namesIn(insert[2]) } };
  }
  return readOther(text, at);
}

/** The columns of a table; whatever else a dump says is passed over. */
function readOther(text: string, at: number): Step {
  const end = endOfStatement(text, at);
  if (end === -1) return undefined;
  CREATE.lastIndex = at;
  const table = CREATE.exec(text)?.[1];
  if (table === undefined) return { at: end, rows: undefined };
  return {
    at: end,
    rows: undefined,
    event: { kind: 'table', table, columns: columnsIn(text.slice(at, end)) },
  };
}

function endComment(end: number, { text, isLast }: { text: string; isLast: boolean }): Step {
  if (end !== -1) return { at: end, rows: undefined };
  // A comment on the last line has no end of line.
  return isLast && !text.includes('/*') ? { at: text.length, rows: undefined } : undefined;
}

/** Where a comment ends: -1 when the text stops before, nothing when this is none. `/*!…*` + `/` is never run. */
function endOfComment(text: string, at: number): number | undefined {
  if (text.startsWith('/*', at)) return endAfter(text, '*/', at + 2);
  const isLine = text[at] === '#' || /^--(?:\s|$)/.test(text.slice(at, at + 3));
  return isLine ? endAfter(text, '\n', at) : undefined;
}

function endAfter(text: string, mark: string, start: number): number {
  const at = text.indexOf(mark, start);
  return at === -1 ? -1 : at + mark.length;
}

/** After the « ; » that is in no string and no comment; -1 when the text stops before. */
function endOfStatement(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === ';') return at + 1;
    if (sign === "'" || sign === '"' || sign === '`') {
      const end = endOfString(text, at);
      if (end === -1) return -1;
      at = end - 1;
    } else if (sign === '/' && text[at + 1] === '*') {
      const end = endAfter(text, '*/', at + 2);
      if (end === -1) return -1;
      at = end - 1;
    }
  }
  return -1;
}

function namesIn(list: string | undefined): readonly string[] | undefined {
  return list
    ?.slice(1, -1)
    .split(',')
    .map((name) => name.replaceAll(/[`"]/g, '').trim());
}

/** Keys and constraints begin with a word of SQL, columns with their name. */
function columnsIn(statement: string): string[] {
  const body = statement.slice(statement.indexOf('(') + 1);
  return [...body.matchAll(/(?:^|\n)\s*[`"]([^`"]+)[`"]\s/g)].map(([, name = '']) => name);
}
