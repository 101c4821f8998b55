import { CborBytes } from './cbor-bytes.ts';
import { compareOctets } from './octet-order.ts';
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
  const open = openRuns(runs);
  const output = new CborBytes();
  const ends: { word: string; end: number }[] = [];
  for (let next = findNext(open); next !== undefined; next = findNext(open)) {
    writeWord(output, next);
    ends.push({ word: next.word, end: output.length });
  }
  const all = output.take();
  return ends.map(({ word, end }, index) => ({
    word,
    bytes: all.subarray(ends[index - 1]?.end ?? 0, end),
  }));
}

/** A run, the row of its first page among those of all runs, and the place of its next word. */
type OpenRun = Run & { base: number; next: number };

function openRuns(runs: readonly Run[]): OpenRun[] {
  let following = 0;
  return runs.map((run) => {
    const base = following;
    following += run.lengths.length;
    return { ...run, base, next: 0 };
  });
}

interface NextWord {
  word: string;
  /** Those that have it, in their order. */
  runs: readonly OpenRun[];
}

/** The first of the words that come next in some run: each run has its own in order. */
function findNext(open: readonly OpenRun[]): NextWord | undefined {
  let word: string | undefined;
  let runs: OpenRun[] = [];
  for (const run of open) {
    const own = run.words[run.next];
    if (own === undefined) continue;
    const order = word === undefined ? -1 : compareOctets(own, word);
    if (order < 0) [word, runs] = [own, [run]];
    else if (order === 0) runs.push(run);
  }
  return word === undefined ? undefined : { word, runs };
}

function writeWord(output: CborBytes, { word, runs }: NextWord): void {
  let count = 0;
  for (const { numbers, next } of runs) count += numbers[next * NUMBERS_PER_WORD + 2] ?? 0;
  output.openList(3);
  output.addText(word);
  output.openList(count);
  let before = 0;
  for (const run of runs) {
    const { base, numbers, bytes } = run;
    const at = run.next * NUMBERS_PER_WORD;
    openPage(output, base + (numbers[at] ?? 0) - before);
    output.append(bytes, numbers[at - 1] ?? 0, numbers[at + 3]);
    before = base + (numbers[at + 1] ?? 0);
    run.next += 1;
  }
  output.openList(0);
}
