import { CborBytes } from './cbor-bytes.ts';
import { openPage, NUMBERS_PER_WORD, type Run } from './postings.ts';

/** A word, and its part of the index as the engine reads it. */
export interface WrittenWord {
  word: string;
  bytes: Uint8Array;
}

/**
 * The words of all pages, whose runs follow each other, in the order in which the engine looks them up: the
 * word, its pages, and a list for spellings with accents, which are folded.
 * @example joinRuns([makeRun([{ text: ['eau', 'lac', 'eau'], fields: { t: ['eau'] } }], ['t'])])
 *   → [{ word: 'eau', bytes of ['eau', [[0, [-25, 0, 2], [-1, 0]]], []] }, { word: 'lac', … }]
 */
export function joinRuns(runs: readonly Run[]): WrittenWord[] {
  const places = new Map<string, number[]>();
  for (const [number, { words }] of runs.entries()) {
    for (const [place, word] of words.entries()) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [number, place]);
      else known.push(number, place);
    }
  }
  const placed = placeRuns(runs);
  const output = new CborBytes();
  const ends = [...places]
    .sort(([one], [other]) => compareOctets(one, other))
    .map(([word, where]) => {
      writeWord(output, { word, where, runs: placed });
      return { word, end: output.length };
    });
  const all = output.take();
  return ends.map(({ word, end }, index) => ({
    word,
    bytes: all.subarray(ends[index - 1]?.end ?? 0, end),
  }));
}

/** A run, and the row of its first page among those of all runs. */
type PlacedRun = Run & { base: number };

function placeRuns(runs: readonly Run[]): PlacedRun[] {
  let next = 0;
  return runs.map((run) => {
    const base = next;
    next += run.lengths.length;
    return { ...run, base };
  });
}

/** @param where pairs of a run and of the place of the word in it */
function writeWord(
  output: CborBytes,
  { word, where, runs }: { word: string; where: readonly number[]; runs: readonly PlacedRun[] },
): void {
  let count = 0;
  for (let pair = 0; pair < where.length; pair += 2) {
    count += runAt(runs, where[pair]).numbers[(where[pair + 1] ?? 0) * NUMBERS_PER_WORD + 2] ?? 0;
  }
  output.openList(3);
  output.addText(word);
  output.openList(count);
  let before = 0;
  // Numbers by themselves: as objects, those of a hundred thousand words took twice the time.
  for (let pair = 0; pair < where.length; pair += 2) {
    const { base, numbers, bytes } = runAt(runs, where[pair]);
    const at = (where[pair + 1] ?? 0) * NUMBERS_PER_WORD;
    openPage(output, base + (numbers[at] ?? 0) - before);
    output.append(bytes, numbers[at - 1] ?? 0, numbers[at + 3]);
    before = base + (numbers[at + 1] ?? 0);
  }
  output.openList(0);
}

function runAt(runs: readonly PlacedRun[], number: number | undefined): PlacedRun {
  const run = runs[number ?? -1];
  if (run === undefined) throw new Error('A word is placed in a run that is not there.');
  return run;
}

/** The order of two words by their bytes in UTF-8, which is that of their code points. */
function compareOctets(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [one.charCodeAt(index), other.charCodeAt(index)];
    if (a !== b) return rankOf(a) - rankOf(b);
  }
  return one.length - other.length;
}

/** In UTF-16, letters beyond U+FFFF begin with a unit that is less than those of the last letters before. */
function rankOf(unit: number): number {
  return unit >= 0xd8_00 && unit <= 0xdf_ff ? unit + 0x1_00_00 : unit;
}
