import type { FaultCode } from '../../fault.ts';
import { findFlowSlip } from './flow.ts';
import { findMisaligned, type KnownKeys } from './indents.ts';
import { findMisplacedItemKey } from './item-keys.ts';
import { findLineFault, TAB } from './lines.ts';
import { readKeyLine, type KeyLine, type LineFault } from './line.ts';
import { findLastComma } from './marks.ts';
import { describeOpening, findOpening } from './open-values.ts';
import { findShiftedKey, ownerAfter, type ShiftContext } from './shifted-keys.ts';
import { findSignFault } from './signs.ts';
import { findSplitItems } from './split-items.ts';
import { findValueFault } from './values.ts';

/** A fault of the block; the line counts from 0, in the block. */
interface BlockFault extends LineFault {
  line: number;
}

/** Each mark of a conflict, each name that aliases of YAML multiply is one of several lines of one fault. */
const SAID_ONCE: ReadonlySet<FaultCode | undefined> = new Set([
  'conflict',
  'named-values',
  'bullet',
]);

/** No editor writes so long a line in the block; to look at each of its signs would take long. */
const MAX_LENGTH = 4000;

/**
 * Every fault of the lines between the two « --- », as people write them: what YAML refuses, and what
 * it reads otherwise than it was meant, without a word.
 * @example lintBlock(['titre: “Liban”'], { keys: ['titre'], childrenOf: () => [], itemKeysOf: () => [] }) → [{ line: 0, column: 8, message: 'Remplacez les guillemets…' }]
 */
export function lintBlock(lines: readonly string[], known: KnownKeys): BlockFault[] {
  const { keys } = known;
  const faults: BlockFault[] = [];
  let index = 0;
  let owner: KeyLine | undefined;
  const isShifted = lines.some((text) => readKeyLine(text)?.indent === 0);
  const heard = new Set<FaultCode | undefined>();
  while (index < lines.length) {
    const end = endOfValue(lines, index, keys);
    const before = lines[index - 1] ?? '';
    const found = lintLines(lines.slice(index, end), { known, before, owner, isShifted });
    for (const fault of isAmongTabs(lines, index) ? [] : found) {
      if (!SAID_ONCE.has(fault.code) || !heard.has(fault.code)) {
        faults.push({ ...fault, line: index + fault.line });
      }
      heard.add(fault.code);
    }
    owner = ownerAfter(lines[index], owner);
    index = end;
  }
  if (faults.length > 0) return faults;
  const misaligned = findMisaligned(lines, known) ?? findMisplacedItemKey(lines, known);
  return misaligned === undefined ? findSplitItems(lines, known) : [misaligned];
}

/** Lines that were indented with tabulations together are one fault, that of the first. */
function isAmongTabs(lines: readonly string[], index: number): boolean {
  return TAB.test(lines[index] ?? '') && TAB.test(lines[index - 1] ?? '');
}

/** Where the value that begins on a line ends: at the next key of the first level, or nested line. */
function endOfValue(lines: readonly string[], start: number, keys: readonly string[]): number {
  const first = lines[start] ?? '';
  const line = readKeyLine(first);
  if (line === undefined || first.length > MAX_LENGTH) return start + 1;
  if (FOLDED.test(line.value)) return endOfFolded(lines, start, line.indent);
  let end = start + 1;
  let text = line.value;
  while (findOpening(text) !== undefined && mayContinue(lines[end], keys)) {
    text += `\n${lines[end] ?? ''}`;
    end += 1;
  }
  return end;
}

/** « | » or « > » alone: the text stands on the lines below. */
const FOLDED = /^[|>][-+\d]*\s*(?:#.*)?$/;

function mayContinue(next: string | undefined, keys: readonly string[]): boolean {
  if (next === undefined || next.length > MAX_LENGTH) return false;
  const key = readKeyLine(next);
  return !(key?.indent === 0 && keys.includes(key.key));
}

function endOfFolded(lines: readonly string[], start: number, indent: number): number {
  const rest = lines.slice(start + 1);
  const length = rest.findIndex(
    (text) => text.trim() !== '' && text.length - text.trimStart().length <= indent,
  );
  return length < 0 ? lines.length : start + 1 + length;
}

function lintLines(lines: readonly string[], context: ShiftContext): BlockFault[] {
  const [first = '', ...others] = lines;
  const { known, before } = context;
  const { keys } = known;
  if (/^\s*(?:#|$)/.test(first) || first.length > MAX_LENGTH) return [];
  const isNested = /^\s*(?:\s|-\s)/.test(first) || /:\s*(?:#.*)?$/.test(before);
  const broken = findLineFault(first, { keys, isNested, before }) ?? findShiftedKey(first, context);
  if (broken !== undefined) return [{ line: 0, ...broken }];
  const line = readKeyLine(first);
  if (line === undefined) return lintItem(first);
  const fault = findSignFault(line) ?? lintValue(line, others);
  return fault === undefined ? [] : [{ line: 0, ...fault }];
}

function lintValue(line: KeyLine, others: readonly string[]): LineFault | undefined {
  if (/^[|>]/.test(line.value) && others.length > 0) return undefined;
  const fault = findValueFault(line);
  if (fault !== undefined) return fault;
  const opening = findOpening([line.value, ...others].join('\n'));
  if (opening === undefined) return undefined;
  return { column: line.column + opening.at, message: describeOpening(opening.sign) };
}

/** One item of a list, alone on its line. */
function lintItem(text: string): BlockFault[] {
  const [, lead = '', value = ''] = /^(\s*-\s+)(.*)$/.exec(text) ?? [];
  if (value === '') return [];
  const line = { text, indent: lead.length, key: '', colon: '', value, column: lead.length + 1 };
  const fault = findSignFault(line) ?? findLastComma(line) ?? findFlowSlip(line);
  return fault === undefined ? [] : [{ line: 0, ...fault }];
}
