import type { SourceFile } from '../../files/content-files.ts';
import { applyRules } from './apply-rules.ts';
import type { ParsedFile } from './block/fields.ts';
import { isAboutLost } from './block/salvage.ts';
import { inItsFolder } from './block/wrong-kind.ts';
import { checkFile, type ValidFiles } from './check-file.ts';
import type { CheckContext, SiteAddresses } from './context.ts';
import { byPlace, lineOf, type Fault } from './fault.ts';
import { inspectFiles, type Inspect } from './files/inspect.ts';
import type { ContentKind } from '../kinds.ts';
import { withoutNeedlessAdvice, withoutOtherPastes } from './repeats.ts';

/** What the check asks of the world around the content. */
interface CheckSources extends Pick<
  CheckContext,
  'today' | 'paths' | 'reported' | 'written' | 'models'
> {
  /** Reads a file that the content names, or finds none. */
  inspect: Inspect;
  /** The addresses that the site has when it is made of these files. */
  listAddresses: (files: readonly ParsedFile[]) => SiteAddresses;
  /** What earlier checks have found of files that are the same. */
  valid?: ValidFiles | undefined;
}

/**
 * All that an editor has to correct before the site can be built, in one go: every fault of every file.
 * @example findFaults([['articles', files], …], { inspect, today: '2026-11-28', … }) → [{ file, line, column, message }, …]
 */
export async function findFaults(
  content: readonly (readonly [ContentKind, readonly SourceFile[]])[],
  { inspect, listAddresses, valid, ...known }: CheckSources,
): Promise<Fault[]> {
  const checked = content.flatMap(([kind, files]) =>
    files.map((file) => checkFile(file, kind, valid)),
  );
  const files = checked.flatMap(({ read }) => (read === undefined ? [] : [read]));
  const inspected = await inspectFiles(files, inspect);
  const placed = files.map(inItsFolder);
  const moved = placed.filter((file, index) => file.path !== files[index]?.path);
  const context = {
    ...known,
    reported: [...known.reported, ...moved.map(({ path }) => path)],
    inspected,
    unread: checked.flatMap(({ unread }) => (unread === undefined ? [] : [unread])),
    addresses: listAddresses(placed),
  };
  const lost = new Map(
    checked.flatMap(({ read, lost }) => (read && lost ? [[read.path, lost]] : [])),
  );
  const judged = new Set(
    checked.flatMap(({ read, isTextValid }) => (read && isTextValid ? [read] : [])),
  );
  const found = applyRules(files, context, { judged, valid }).filter(
    (fault) => !isAboutLost(fault, lost.get(fault.file) ?? NONE),
  );
  return keepOnes(
    checked.flatMap(({ lines }) => lines),
    [...found, ...checked.flatMap(({ faults }) => faults)],
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Each fault once, in order. */
function keepOnes(lines: readonly Fault[], others: readonly Fault[]): Fault[] {
  const explained = new Set(lines.map(lineOf));
  const rest = others.filter((fault) => fault.key === undefined || !explained.has(lineOf(fault)));
  const faults = withoutNeedlessAdvice(keepFirst([...lines, ...rest])).toSorted(byPlace);
  return withoutOtherPastes(faults);
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
