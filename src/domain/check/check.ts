import type { SourceFile } from '../../files/content-files.ts';
import { checkBlock } from './block/block-faults.ts';
import { findUnreadableText } from './body/unreadable-text.ts';
import { isMisaligned } from './block/lint/indents.ts';
import { checkFields, type ParsedFile } from './block/fields.ts';
import { isAboutLost, salvage } from './block/salvage.ts';
import { describeWrongKind, findMeantKind, inItsFolder } from './block/wrong-kind.ts';
import type { CheckContext, SiteAddresses } from './context.ts';
import { byPlace, lineOf, type Fault } from './fault.ts';
import { inspectFiles, type Inspect } from './files/inspect.ts';
import type { ContentKind } from '../kinds.ts';
import { withoutNeedlessAdvice, withoutOtherPastes } from './repeats.ts';
import { RULES } from './rules.ts';

/** What the check asks of the world around the content. */
export interface CheckSources extends Pick<
  CheckContext,
  'today' | 'paths' | 'reported' | 'written' | 'models'
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
    unread: checked.flatMap(({ unread }) => (unread === undefined ? [] : [unread])),
    addresses: listAddresses(placed),
  };
  const lost = new Map(
    checked.flatMap(({ read, lost }) => (read && lost ? [[read.path, lost]] : [])),
  );
  const found = RULES.flatMap((rule) => rule(files, context)).filter(
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

/** One file, as far as it can be judged alone. */
interface CheckedFile {
  lines: Fault[];
  faults: Fault[];
  read?: ParsedFile;
  /** As it is written, where its block cannot be read. */
  unread?: SourceFile;
  /** The keys that were left out to read the others. */
  lost?: ReadonlySet<string>;
}

/** Lines that can be explained explain more than the reader of YAML that stumbled on them. */
function checkFile(file: SourceFile, kind: ContentKind): CheckedFile {
  const unreadable = findUnreadableText(file);
  if (unreadable !== undefined) return { lines: [unreadable], faults: [], unread: file };
  // In another encoding than UTF-8, lost letters explain all else.
  const lines = file.source.includes('\uFFFD') ? [] : checkBlock(file, kind);
  const { read, faults } = checkFields(file, kind);
  if (read === undefined) return checkRest(file, { kind, lines, faults });
  const meant = faults.length === 0 ? undefined : findMeantKind(read);
  if (meant !== undefined) {
    // Its page is known to those that link to it: they need no other correction.
    const moved = { ...read, kind: meant };
    return { lines: [describeWrongKind(file, meant), ...lines], faults: [], read: moved };
  }
  // What is read otherwise than it was meant has no other fault worth a word.
  const isMisread = lines.some(({ message }) => isMisaligned(message));
  return { lines, faults: isMisread ? [] : faults, read };
}

/** What a block that cannot be read leaves to be judged. */
function checkRest(
  file: SourceFile,
  { kind, lines, faults }: { kind: ContentKind; lines: Fault[]; faults: Fault[] },
): CheckedFile {
  const saved = salvage(file, lines);
  if (saved === undefined) return { lines, faults: lines.length > 0 ? [] : faults, unread: file };
  const { source, lost } = saved;
  const { read, faults: others } = checkFields({ ...file, source }, kind);
  const isEmpty = read === undefined || Object.keys(read.fields).length === 0;
  const rest = isEmpty ? [] : others.filter((fault) => !isAboutLost(fault, lost));
  const isMisread = lines.some(({ message }) => isMisaligned(message));
  const more = lines.length > 0 ? [] : checkBlock({ ...file, source }, kind);
  return {
    lines: [...lines, ...more],
    faults: isMisread ? [] : [...(lines.length > 0 ? [] : faults), ...saved.faults, ...rest],
    ...(read === undefined ? {} : { read }),
    unread: file,
    lost,
  };
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
