import { SAID_ONCE } from './body/pasted-marks.ts';
import { lineOf, type Fault } from './fault.ts';

/**
 * The faults of a later rule whose line nothing else speaks of: a value that cannot be read differs from
 * the published one too, and one message says so. Advice about a line silences nothing.
 * @example withoutRepeats([{ file: 'x.md', line: 5, … }], [{ file: 'x.md', line: 5, … }]) → []
 */
export function withoutRepeats(later: readonly Fault[], earlier: readonly Fault[]): Fault[] {
  const explained = new Set(earlier.filter(({ isAdvice }) => isAdvice !== true).map(lineOf));
  return later.filter((fault) => !explained.has(lineOf(fault)));
}

/**
 * The same without advice where something has to be corrected: what is written there will change.
 * @example withoutNeedlessAdvice([a fault at 6:7, advice at 6:7]) → [the fault]
 */
export function withoutNeedlessAdvice(faults: readonly Fault[]): Fault[] {
  const positionOf = (fault: Fault) => `${lineOf(fault)}:${String(fault.column)}`;
  const wrong = new Set(faults.filter(({ isAdvice }) => isAdvice !== true).map(positionOf));
  return faults.filter((fault) => fault.isAdvice !== true || !wrong.has(positionOf(fault)));
}

/**
 * What was pasted at once is one fault of its file, the first of the worst.
 * @example withoutOtherPastes([advice on a note at 7:9, a dead link to a note at 8:3]) → [the dead link]
 */
export function withoutOtherPastes(faults: readonly Fault[]): Fault[] {
  const nameOf = ({ file, code }: Fault) => `${file} ${String(code)}`;
  const pasted = faults.filter(({ code }) => SAID_ONCE.has(code));
  const worst = pasted.toSorted(
    (a, b) => Number(a.isAdvice ?? false) - Number(b.isAdvice ?? false),
  );
  const said = new Map(worst.toReversed().map((fault) => [nameOf(fault), fault]));
  return faults.filter((fault) => !said.has(nameOf(fault)) || said.get(nameOf(fault)) === fault);
}

/**
 * Of a folder that bears the name of a content file only itself is spoken of: what lies in it will lie elsewhere.
 * @example outsideWrongFolders([fault of 'content/pays/mali.md', fault of 'content/pays/mali.md/mali.md']) → [the first]
 */
export function outsideWrongFolders(faults: readonly Fault[]): Fault[] {
  const places = new Set(faults.map(({ file }) => file));
  return faults.filter(({ file }) => {
    const [folder] = /^content\/.*?\.mdx?(?=\/)/i.exec(file) ?? [];
    return folder === undefined || !places.has(folder);
  });
}
