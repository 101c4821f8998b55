import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import { diskCache } from '../../files/disk-cache.ts';
import type { ShownPage } from './packs.ts';
import type { Run } from './postings.ts';

/** All that an index holds of some pages that follow each other. */
export interface IndexRun extends Run {
  /** What results show of each. */
  shown: readonly ShownPage[];
  /** How many of them say each word that a visitor may misspell. */
  spelled: ReadonlyMap<string, number>;
}

/** A run, and all that it is made of. */
interface AskedRun {
  key: string;
  make: () => Promise<IndexRun>;
}

/** Words as they are kept: one text weighs less than a list of small ones. */
const keptRun = z.object({
  lengths: z.array(z.int()),
  words: z.string(),
  numbers: z.instanceof(Uint32Array),
  bytes: z.instanceof(Uint8Array),
  shown: z.array(z.string()),
  /** The long texts: the place of the page of each, and its other parts. */
  rest: z.map(z.int(), z.array(z.string())),
  spelled: z.string(),
  counts: z.instanceof(Uint32Array),
});

/**
 * Runs of pages, of which most are those of the last time: only those are made of which a page has changed,
 * and only those that are asked for stay.
 * @param folder from the project's root
 * @example await cachedRuns([{ key: '3f8a', make }], '.cache/recherche/suites') → [{ lengths: [212, …], words: ['eau', …], … }]
 */
export async function cachedRuns(asked: readonly AskedRun[], folder: string): Promise<IndexRun[]> {
  const { keep } = diskCache({ folder, version: 1 });
  const runs: IndexRun[] = [];
  // One after the other: the pages of one year at a time are in memory.
  for (const { key, make } of asked) {
    let made: IndexRun | undefined;
    const bytes = await keep(key, async () => serialize(toKept((made = await make()))));
    runs.push(made ?? fromKept(keptRun.parse(deserialize(bytes))));
  }
  const wanted = new Set(asked.map(({ key }) => key));
  for (const name of asked.length === 0 ? [] : await readdir(folder)) {
    if (!wanted.has(name)) await rm(path.join(folder, name));
  }
  return runs;
}

function toKept(run: IndexRun): z.output<typeof keptRun> {
  const { lengths, numbers, shown, spelled, words, bytes } = run;
  const long = [...shown.entries()].filter(([, { rest }]) => rest.length > 0);
  return {
    lengths: [...lengths],
    words: words.join(' '),
    // A view of a larger buffer would be kept with all of it.
    numbers: Uint32Array.from(numbers),
    bytes: Uint8Array.from(bytes),
    shown: shown.map((page) => page.shown),
    rest: new Map(long.map(([place, { rest }]) => [place, [...rest]])),
    spelled: [...spelled.keys()].join(' '),
    counts: Uint32Array.from(spelled.values()),
  };
}

function fromKept(kept: z.output<typeof keptRun>): IndexRun {
  const { lengths, words, numbers, bytes, shown, rest, spelled, counts } = kept;
  return {
    ...{ lengths, numbers, bytes },
    words: cut(words),
    shown: shown.map((page, place) => ({ shown: page, rest: rest.get(place) ?? [] })),
    spelled: new Map(cut(spelled).map((word, place) => [word, counts[place] ?? 0])),
  };
}

function cut(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}
