import { readOldAddress, type OldAddress } from './old-address.ts';

/** An old address and where it leads: a path of this site, another site, or nowhere any more. */
export interface Redirection {
  from: string;
  to: string;
}

/** In place of a target: what stood there was taken away, and nothing replaces it. */
export const GONE = '-';

/**
 * The table of old addresses: sorted lines « key, tab, target », so that one line is found without
 * reading the others.
 * @example writeTable([{ from: '/Programme-Liban-1784', to: '/pays/liban/' }]) → '/programme-liban-1784\t/pays/liban/\n'
 */
export function writeTable(redirections: readonly Redirection[]): string {
  const targets = new Map<string, string>();
  for (const { from, to } of redirections) {
    const [key, ...others] = keysOf(from);
    const known = key === undefined ? undefined : targets.get(key);
    if (key === undefined || known === to) continue;
    if (known === undefined) targets.set(key, to);
    // Another address differs by its capitals or its accents alone: each is then known as it was spelt.
    else for (const exact of others) targets.set(exact, to);
  }
  const lines = [...targets].map(([key, target]) => `${key}\t${target}\n`);
  return lines.toSorted(inKeyOrder).join('');
}

/** The key by which an address of the table is known, then its exact spelling. */
function keysOf(address: string): string[] {
  const old = readOldAddress(address);
  const key = tableKeyOf(old);
  return [...(key === undefined ? [] : [key]), ...old.keys.filter(isExact)];
}

/**
 * The key by which the table knows an address, whatever its spelling; nothing for one that has none.
 * @example tableKeyOf(readOldAddress('/Programme-Liban-1784')) → '/programme-liban-1784'
 */
export function tableKeyOf({ keys }: OldAddress): string | undefined {
  return keys.find((key) => !isExact(key));
}

/** « =/Programme-Liban-1784 »: an address with its capitals and accents. */
function isExact(key: string): boolean {
  return key.startsWith('=');
}

/**
 * The order of the lines: of characters as JavaScript counts them, whatever the language of the machine.
 * @example ['b\t-\n', 'a\t-\n'].toSorted(inKeyOrder) → ['a\t-\n', 'b\t-\n']
 */
export function inKeyOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Finds the target of a key in a table.
 * @example findTarget('/a\t/pays/\n/b\t-\n', '/b') → '-'
 */
export function findTarget(table: string, key: string): string | undefined {
  const [found, target] = lineAt(table, firstLine(table, key));
  return found === key ? target : undefined;
}

/**
 * Finds where all keys lead that begin alike: nowhere, if they lead to several places.
 * @example findByBeginning('/une-a\t/a/\n/une-b\t/b/\n', '/une-b') → '/b/' ; with '/une' → undefined
 */
export function findByBeginning(table: string, beginning: string): string | undefined {
  const targets = new Set<string>();
  let start = firstLine(table, beginning);
  while (start < table.length && targets.size < 2) {
    const [key, target] = lineAt(table, start);
    if (!key.startsWith(beginning)) break;
    targets.add(target);
    start = table.indexOf('\n', start) + 1;
  }
  return targets.size === 1 ? [...targets][0] : undefined;
}

/** Where the first line begins whose key is not before another; the length of the table past its end. */
function firstLine(table: string, key: string): number {
  let [from, to] = [0, table.length];
  while (from < to) {
    const middle = table.lastIndexOf('\n', Math.floor((from + to) / 2) - 1) + 1;
    const start = Math.max(middle, from);
    if (lineAt(table, start)[0] < key) from = table.indexOf('\n', start) + 1;
    else to = start;
  }
  return from;
}

function lineAt(table: string, start: number): [key: string, target: string] {
  const [key = '', target = ''] = table.slice(start, table.indexOf('\n', start)).split('\t');
  return [key, target];
}
