import type { SourceFile } from '../../../files/content-files.ts';
import { isFence } from '../../../files/fences.ts';
import { FrontmatterError, readFrontmatter } from '../../../files/frontmatter.ts';
import type { Fault } from '../fault.ts';
import { isConflictMark } from './lint/lines.ts';

/** A file without the keys that keep its block from being read; all other lines stand where they stood. */
interface SalvagedBlock {
  source: string;
  /** The keys of the first level that were taken out. */
  lost: ReadonlySet<string>;
  /** What kept the block from being read, beside what was known. */
  faults: readonly Fault[];
}

interface Draft {
  lines: string[];
  lost: Set<string>;
}

/** A key of any kind of content, however it is written. */
const ANY_KEY = /^\W*\p{L}[\p{L}_-]*["'*_`]*\s*[:=：]/u;

/** A block has no more keys that each hide the next. */
const MAX_TRIES = 20;

/**
 * What can be read of a file whose block cannot: its other faults are to be named in the same run.
 * Nothing where the file is no text, or where no repair helps.
 * @param broken the lines of the block that are known to be at fault
 * @example salvage(file whose line 2 is « titre: Liban : bilan », [fault of line 2]) → { source: '---\n\nrubrique: …', lost: Set { 'titre' }, faults: [] }
 */
export function salvage(
  { path: file, source }: SourceFile,
  broken: readonly Fault[],
): SalvagedBlock | undefined {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!mayHoldKeys(text)) return undefined;
  if (broken.some(({ code }) => code === 'named-values')) return undefined;
  const draft: Draft = { lines: text.split('\n'), lost: new Set() };
  dropOtherVersions(draft);
  for (const { line } of broken) dropKey(draft, line);
  const faults: Fault[] = [];
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const error = errorOf(draft);
    if (error === undefined) return { source: draft.lines.join('\n'), lost: draft.lost, faults };
    const { line, column, message } = error;
    // Of a block without its two « --- », the first thing said is enough.
    const isBounded = endOfBlock(draft) >= 0;
    if (faults.length === 0 || isBounded) faults.push({ file, line, column, message });
    const before = draft.lines.join('\n');
    repair(draft, line);
    if (draft.lines.join('\n') === before) return undefined;
  }
  return undefined;
}

/** A text alone has no keys to be judged. */
function mayHoldKeys(text: string): boolean {
  if (/[\0\uFFFD]/.test(text)) return false;
  return text.split('\n').some((line) => isFence(line) || ANY_KEY.test(line));
}

function errorOf({ lines }: Draft): FrontmatterError | undefined {
  try {
    readFrontmatter(lines.join('\n'));
    return undefined;
  } catch (error) {
    if (error instanceof FrontmatterError) return error;
    throw error;
  }
}

/** Of two versions that Git has left, the first is read. */
function dropOtherVersions({ lines }: Draft): void {
  let isOther = false;
  for (const [index, text] of lines.entries()) {
    if (!isConflictMark(text) && !isOther) continue;
    lines[index] = '';
    if (isConflictMark(text)) isOther = /^[=|]/.test(text);
  }
}

function endOfBlock({ lines }: Draft): number {
  return isFence(lines[0]) ? lines.findIndex((text, index) => index > 0 && isFence(text)) : -1;
}

/** Gives the block its two « --- », or takes out what cannot be read in it. */
function repair(draft: Draft, line: number): void {
  const { lines } = draft;
  if (!isFence(lines[0])) {
    openBlock(draft);
    return;
  }
  const end = endOfBlock(draft);
  if (end >= 0 && line - 1 > end) {
    dropSecondBlock(draft, line);
    return;
  }
  if (end >= 0) {
    dropKey(draft, line);
    return;
  }
  if (line > 1) lines[line - 1] = '---';
  else closeBlock(draft);
}

function dropSecondBlock({ lines }: Draft, line: number): void {
  const rest = lines.slice(line).findIndex((text) => isFence(text));
  lines.fill('', line - 1, line + rest + 1);
}

/** On its first line, whatever stood there; of a second one below it nothing is left. */
function openBlock(draft: Draft): void {
  const { lines } = draft;
  const late = lines.slice(1, 10).findIndex((text) => isFence(text)) + 1;
  const isClosedLater = lines.slice(late + 1).some((text) => isFence(text));
  const isCode = lines[0]?.startsWith('```') === true;
  if (late > 0 && isClosedLater) lines.fill('', 0, late + 1);
  else dropKey(draft, 1);
  lines[0] = '---';
  const end = isCode ? lines.findIndex((text) => text.startsWith('```')) : -1;
  if (end > 0) lines[end] = '';
}

/** At the first empty line that follows the keys. */
function closeBlock({ lines }: Draft): void {
  const end = lines.findIndex((text, index) => index > 1 && text.trim() === '');
  if (end < 1) return;
  // « +++ », « *** »: what other programs write there.
  const isSign = /^[^\p{L}\d\s]+$/u.test(lines[end - 1] ?? '');
  lines[isSign ? end - 1 : end] = '---';
}

const KEY = /^[\s"'*_`-]*([\p{L}_][\p{L}\d_-]*?)["'*_`]*\s*[:=：]/u;
/** « titre Liban », « titre -> Liban »: the key of a line that has no colon. */
const FIRST_WORD = /^[\s"'*_`-]*([\p{L}_][\p{L}\d_-]*?)["'*_`]*(?:\s|[:=：;]|->|→)/u;

/** A key goes with all its lines: those that are indented, and the items of its list. */
function dropKey({ lines, lost }: Draft, line: number): void {
  const isPart = (text: string) => /^(?:[ \t]|-(?!--))/.test(text);
  let start = line - 1;
  while (start > 1 && isPart(lines[start] ?? '') && !isPushedIn(lines, start)) start -= 1;
  const rest = lines.slice(start + 1).findIndex((text) => !isPart(text));
  const end = rest < 0 ? lines.length : start + 1 + rest;
  for (const [index, text] of lines.slice(start, end).entries()) {
    const [, key] = (index === 0 ? FIRST_WORD : KEY).exec(text) ?? [];
    // « Titre » that was taken out is no « titre » that is missing.
    if (key !== undefined) lost.add(key.toLowerCase());
  }
  lines.fill('', start, end);
}

/** A key that only a space or a tabulation has pushed in: the value above it is whole, and may be judged. */
function isPushedIn(lines: readonly string[], index: number): boolean {
  return /^\s+\w+:\s/.test(lines[index] ?? '') && /^\w+:\s+[\w"']/.test(lines[index - 1] ?? '');
}

/**
 * Whether a fault is about a key that was taken out: it lacks nothing, its own fault says what is wrong.
 * @example isAboutLost({ key: 'titre', … }, new Set(['titre'])) → true
 *   isAboutLost({ key: 'heure_fin', dependsOn: ['heure'], … }, new Set(['heure'])) → true
 */
export function isAboutLost({ key, dependsOn = [] }: Fault, lost: ReadonlySet<string>): boolean {
  return [...(key?.split('.') ?? []), ...dependsOn].some((name) => lost.has(name));
}
