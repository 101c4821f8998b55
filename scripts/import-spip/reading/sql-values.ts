/** A value of a dump, one character for each byte; nothing for NULL. */
export type SqlValue = string | undefined;

/** What stands for a character after a backslash (MariaDB, « String Literals »). */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  b: '\b',
  n: '\n',
  r: '\r',
  t: '\t',
  Z: '\u001A',
};

const QUOTE = 0x27;
const BACKSLASH = 0x5c;

/**
 * Where a quoted string ends, after its last quote; -1 when the text stops before.
 * @example endOfString("'l''eau' ;", 0) → 8
 */
export function endOfString(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && quote !== 0x60) at += 1;
    else if (code === quote) {
      if (at + 1 >= text.length) return -1;
      if (text.charCodeAt(at + 1) !== quote) return at + 1;
      at += 1;
    }
  }
  return -1;
}

function unescape(quoted: string): string {
  const inner = quoted.slice(1, -1);
  if (!/['\\]/.test(inner)) return inner;
  return inner.replace(/''|\\([\s\S])/g, (whole, sign: string | undefined) =>
    sign === undefined ? "'" : (ESCAPES[sign] ?? (sign === '%' || sign === '_' ? whole : sign)),
  );
}

const BARE = /(?:NULL|0x[\dA-Fa-f]+|[-+\d.eE]+|TRUE|FALSE|CURRENT_TIMESTAMP(?:\(\))?)/iy;
const PREFIX = /(?:_[a-z\d]+\s*|[xbn](?='))/iy;

/** One value and where it ends; nothing when the text stops before. */
interface ReadValue {
  value: SqlValue;
  end: number;
}

/**
 * Reads the values of one row, from its opening parenthesis.
 * @returns nothing when the text stops before the end of the row
 * @throws SyntaxError at what is no value
 * @example readTuple("(1,'l\\'eau',NULL,0x41)", 0) → { values: ['1', "l'eau", undefined, 'A'], end: 22 }
 */
export function readTuple(
  text: string,
  start: number,
): { values: SqlValue[]; end: number } | undefined {
  const values: SqlValue[] = [];
  let at = start + 1;
  for (;;) {
    const read = readValue(text, skipSpaces(text, at));
    if (read === undefined) return undefined;
    values.push(read.value);
    at = skipSpaces(text, read.end);
    if (at >= text.length) return undefined;
    const sign = text[at];
    at += 1;
    if (sign === ')') return { values, end: at };
    if (sign !== ',') throw new SyntaxError(`« ${text.slice(at - 1, at + 20)} »`);
  }
}

/**
 * Where the next sign is; the end of the text where there is none.
 * @example skipSpaces('(1,  2)', 3) → 5
 */
export function skipSpaces(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

function readValue(text: string, start: number): ReadValue | undefined {
  PREFIX.lastIndex = start;
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  const at = start + prefix.length;
  if (text.charCodeAt(at) === QUOTE) {
    const end = endOfString(text, at);
    return end === -1 ? undefined : { value: readString(prefix, text.slice(at, end)), end };
  }
  BARE.lastIndex = at;
  const bare = BARE.exec(text)?.[0];
  // A word that the end of the text may have cut is read again with what follows.
  if (bare === undefined) {
    if (text.length - at < 20) return undefined;
    throw new SyntaxError(`« ${text.slice(at, at + 20)} »`);
  }
  const end = at + bare.length;
  return end >= text.length ? undefined : { value: readBare(bare), end };
}

function readString(prefix: string, quoted: string): string {
  if (prefix.toLowerCase() === 'x') return fromHex(quoted.slice(1, -1));
  return unescape(quoted);
}

function readBare(bare: string): SqlValue {
  if (/^null$/i.test(bare)) return undefined;
  return /^0x/i.test(bare) ? fromHex(bare.slice(2)) : bare;
}

function fromHex(digits: string): string {
  return Buffer.from(digits, 'hex').toString('latin1');
}
