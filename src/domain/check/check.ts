import type { SourceFile } from '../../files/content-files.ts';
import { checkBlock } from './block/block-faults.ts';
import { findMaze } from './body/mazes.ts';
import { isMisaligned } from './block/lint/indents.ts';
import { checkFields, type ParsedFile } from './block/fields.ts';
import { describeWrongKind, findMeantKind, inItsFolder } from './block/wrong-kind.ts';
import type { CheckContext, SiteAddresses } from './context.ts';
import { byPlace, lineOf, type Fault } from './fault.ts';
import { inspectFiles, type Inspect } from './files/inspect.ts';
import type { ContentKind } from '../kinds.ts';
import { withoutNeedlessAdvice } from './repeats.ts';
import { RULES } from './rules.ts';

/** What the check asks of the world around the content. */
export interface CheckSources extends Pick<
  CheckContext,
  'today' | 'paths' | 'reported' | 'models'
> {
  /** Reads a file that the content names, or finds none. */
  inspect: Inspect;
  /** The addresses that the site has when it is made of these files. */
  listAddresses: (files: readonly ParsedFile[]) => SiteAddresses;
}

/**
 * All that an editor has to correct before the site can be built, in one go: every fault of every file.
 * @example findFaults([['articles', files], …], { inspect, today: '2026-11-28', … }) → [{ file, line, column, message }, …]
 */
export async function findFaults(
  content: readonly (readonly [ContentKind, readonly SourceFile[]])[],
  { inspect, listAddresses, ...known }: CheckSources,
): Promise<Fault[]> {
  const checked = content.flatMap(([kind, files]) => files.map((file) => checkFile(file, kind)));
  const files = checked.flatMap(({ read }) => (read === undefined ? [] : [read]));
  const inspected = await inspectFiles(files, inspect);
  const placed = files.map(inItsFolder);
  const moved = placed.filter((file, index) => file.path !== files[index]?.path);
  const context = {
    ...known,
    reported: [...known.reported, ...moved.map(({ path }) => path)],
    inspected,
    addresses: listAddresses(placed),
  };
  const lines = checked.flatMap((file) => file.lines);
  const explained = new Set(lines.map(lineOf));
  const others = [
    ...RULES.flatMap((rule) => rule(files, context)),
    ...checked.flatMap(({ faults }) => faults),
  ].filter((fault) => fault.key === undefined || !explained.has(lineOf(fault)));
  return withoutNeedlessAdvice(keepFirst([...lines, ...others])).toSorted(byPlace);
}

/** Lines that can be explained explain more than the reader of YAML that stumbled on them. */
function checkFile(
  file: SourceFile,
  kind: ContentKind,
): { lines: Fault[]; faults: Fault[]; read?: ParsedFile } {
  const maze = findMaze(file);
  if (maze !== undefined) return { lines: [maze], faults: [] };
  // In another encoding than UTF-8, lost letters explain all else.
  const lines = file.source.includes('\uFFFD') ? [] : checkBlock(file, kind);
  const { read, faults } = checkFields(file, kind);
  const meant = read === undefined || faults.length === 0 ? undefined : findMeantKind(read);
  if (read !== undefined && meant !== undefined) {
    // Its page is known to those that link to it: they need no other correction.
    const moved = { ...read, kind: meant };
    return { lines: [describeWrongKind(file, meant), ...lines], faults: [], read: moved };
  }
  const isExplained = isExplainedBy(lines, read);
  return { lines, faults: isExplained ? [] : faults, ...(read === undefined ? {} : { read }) };
}

/** A block that cannot be read, or is read otherwise than it was meant, has no other fault worth a word. */
function isExplainedBy(lines: readonly Fault[], read: ParsedFile | undefined): boolean {
  if (read === undefined) return lines.length > 0;
  return lines.some(({ message }) => isMisaligned(message));
}

/** One message for each key and each place, and none twice. */
function keepFirst(faults: readonly Fault[]): Fault[] {
  const heard = new Set<string>();
  return faults.filter((fault) => {
    const names = namesOf(fault);
    const isHeard = names.some((name) => heard.has(name));
    const [own = '', ofKey] = names;
    heard.add(own);
    // Advice keeps nothing else from being said.
    if (!isHeard && ofKey !== undefined && fault.isAdvice !== true) heard.add(ofKey);
    return !isHeard;
  });
}

/** The fault itself, then what no other fault may speak of after it. */
function namesOf({ file, line, column, key, message }: Fault): string[] {
  const place = `${file} ${String(line)}:${String(column)}`;
  const own = `${place} ${message}`;
  if (key !== undefined) return [own, ...keysAround(key).map((name) => `${file} ${name}`)];
  // Two rules that stop at one sign of the text speak of one fault; the first line stands for the file.
  return line > 1 ? [own, place] : [own];
}

/** « pays.0 » is spoken of where « pays » is. */
function keysAround(key: string): string[] {
  const steps = key.split('.');
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
}
