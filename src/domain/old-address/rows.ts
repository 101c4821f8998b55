import type { Fault } from '../check/fault.ts';
import { readOldAddress } from './old-address.ts';
import { GONE, type Redirection } from './table.ts';

/** A line of a file of old addresses. */
export interface Row extends Redirection {
  file: string;
  /** Counts from 1. */
  line: number;
}

const FORM =
  'Écrivez l’ancienne adresse, une tabulation, puis la nouvelle : une adresse du site (/pays/liban/), un fichier (content/…), une adresse https:// ou le signe - si rien ne la remplace.';

/** An address of this site or of another, a file of content/, or nothing any more. */
const TARGET = /^(?:\/(?!\/)\S*|https:\/\/[^\s/]+\S*|content\/\S+|-)$/;

/**
 * Reads a file of old addresses (`content/_redirections/*.tsv`, UTF-8): on each line an address as the
 * old site wrote it, from its root, a tab, and its target. Empty lines and those that begin with « # »
 * say nothing.
 * @example parseRows('/spip.php?article12\tcontent/articles/2020/2020-02-14-essai.md\n', 'content/_redirections/spip.tsv')
 *   → { rows: [{ from: '/spip.php?article12', to: 'content/articles/…', line: 1, file }], problems: [] }
 */
export function parseRows(source: string, file: string): { rows: Row[]; problems: Fault[] } {
  const rows: Row[] = [];
  const problems: Fault[] = [];
  for (const [index, text] of source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (text.trim() === '' || text.startsWith('#')) continue;
    const [from = '', to = '', ...rest] = text.split('\t').map((cell) => cell.trim());
    const line = index + 1;
    if (isAddress(from) && TARGET.test(to) && rest.every((cell) => cell === '')) {
      rows.push({ from, to, file, line });
    } else problems.push({ file, line, column: 1, message: describe(from) });
  }
  return { rows, problems };
}

/** « https://www.exemple.org/ancien »: the hosts of the old site are known elsewhere. */
function describe(from: string): string {
  const [, path] = /^https?:\/\/[^/\s]+(\/\S*)$/i.exec(from) ?? [];
  return path === undefined
    ? FORM
    : `Une ancienne adresse commence par « / » : écrivez ${path}, puis une tabulation et la nouvelle.`;
}

function isAddress(from: string): boolean {
  return /^\/(?!\/)\S/.test(from) && readOldAddress(from).keys.length > 0;
}

/**
 * Addresses that are said to lead to two places, or to another old address.
 * @example checkRows(rows) → [{ file, line: 12, message: 'Cette adresse mène déjà à /pays/liban/ …' }]
 */
export function checkRows(rows: readonly Row[]): Fault[] {
  const targets = new Map(rows.map(({ from, to }) => [from, to]));
  return [...checkTwice(rows), ...rows.flatMap((row) => checkHop(row, targets))];
}

/** A visitor arrives in one hop. */
function checkHop({ from, to, file, line }: Row, targets: ReadonlyMap<string, string>): Fault[] {
  const next = targets.get(to) ?? targets.get(to.replace(/\/$/, ''));
  if (next === undefined) return [];
  const message =
    from === to || next === from
      ? 'Cette adresse mène à elle-même. Écrivez où elle doit mener.'
      : `${to} est elle aussi une ancienne adresse. Écrivez où elle mène : ${next}.`;
  return [{ file, line, column: 1, message }];
}

function checkTwice(rows: readonly Row[]): Fault[] {
  const known = new Map<string, Row>();
  return rows.flatMap((row) => {
    const other = known.get(row.from);
    known.set(row.from, other ?? row);
    if (other === undefined || other.to === row.to) return [];
    const target = other.to === GONE ? 'nulle part (-)' : other.to;
    const message = `Cette adresse mène déjà à ${target} (${other.file}, ligne ${String(other.line)}). Gardez une seule des deux lignes.`;
    return [{ file: row.file, line: row.line, column: 1, message }];
  });
}
