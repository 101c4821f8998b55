import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTranscript, toPassages } from './transcript.ts';
import type { Cue } from '../lib/web-vtt.ts';

/** A cue of five seconds that says when it begins. */
const cueAt = (start: number, more: Partial<Cue> = {}): Cue => ({
  start,
  end: start + 5,
  text: `À ${String(start)}.`,
  voice: undefined,
  line: 1,
  ...more,
});
const idsOf = (cues: readonly Cue[], breaks: readonly number[] = []) =>
  toPassages(cues, breaks).map(({ id }) => id);

describe('toPassages', () => {
  test('joins what is said within thirty seconds', () => {
    const cues = [0.4, 6, 12, 18, 24, 30.4, 36].map((start) => cueAt(start));
    expect(toPassages(cues, [])).toEqual([
      {
        id: 't-0',
        start: 0,
        voice: undefined,
        text: 'À 0.4. À 6. À 12. À 18. À 24.',
        opens: undefined,
      },
      { id: 't-30', start: 30, voice: undefined, text: 'À 30.4. À 36.', opens: undefined },
    ]);
  });

  test('leaves a long sentence whole', () => {
    expect(idsOf([cueAt(0, { end: 90 }), cueAt(90)])).toEqual(['t-0', 't-90']);
  });

  test('begins a paragraph with each speaker', () => {
    const cues = [
      cueAt(0, { voice: 'Ana' }),
      cueAt(5, { voice: 'Ana' }),
      cueAt(10, { voice: 'Luc' }),
      cueAt(15),
    ];
    expect(toPassages(cues, []).map(({ id, voice }) => [id, voice])).toEqual([
      ['t-0', 'Ana'],
      ['t-10', 'Luc'],
      ['t-15', undefined],
    ]);
  });

  test('begins a paragraph with each chapter, to the second', () => {
    const cues = [0.4, 6.7, 12, 18].map((start) => cueAt(start));
    expect(idsOf(cues, [0, 6])).toEqual(['t-0', 't-6']);
    expect(idsOf(cues, [0, 7, 18])).toEqual(['t-0', 't-6', 't-18']);
  });

  test('says which chapter a paragraph begins', () => {
    const cues = [0.4, 6.7, 40].map((start) => cueAt(start));
    expect(toPassages(cues, [0, 7]).map(({ opens }) => opens)).toEqual([0, 7, undefined]);
  });

  test('gives each paragraph an anchor of its own', () => {
    const cues = [cueAt(3.1, { voice: 'Ana' }), cueAt(3.4, { voice: 'Luc' }), cueAt(3.9)];
    expect(idsOf(cues)).toEqual(['t-3', 't-3-2', 't-3-3']);
  });

  test('loses no word and repeats no anchor', () => {
    const cue = fc.record({
      start: fc.integer({ min: 0, max: 3_600_000 }).map((ms) => ms / 1000),
      voice: fc.constantFrom('Ana', 'Luc', undefined),
    });
    const moments = fc.array(fc.nat(3600));
    fc.assert(
      fc.property(fc.array(cue), moments, (given, breaks) => {
        const cues = given
          .toSorted((a, b) => a.start - b.start)
          .map((one) => cueAt(one.start, one));
        const passages = toPassages(cues, breaks);
        expect(passages.map(({ text }) => text).join(' ')).toBe(
          cues.map(({ text }) => text).join(' '),
        );
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      }),
      { seed: 17 },
    );
  });
});

describe('readTranscript', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'transcript-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const write = async (name: string, content: string) => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return file;
  };

  test('reads WebVTT', async () => {
    const file = await write('debat.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nOui.\n');
    expect(await readTranscript(file)).toEqual([
      { id: 't-1', start: 1, voice: undefined, text: 'Oui.', opens: undefined },
    ]);
  });

  test('reads a plain text, whose paragraphs have no times', async () => {
    const file = await write('debat.txt', '\uFEFFUne phrase,\r\ncoupée.\r\n \r\nUne autre.\r\n');
    expect(await readTranscript(file)).toEqual([
      {
        id: 'p-1',
        start: undefined,
        voice: undefined,
        text: 'Une phrase, coupée.',
        opens: undefined,
      },
      { id: 'p-2', start: undefined, voice: undefined, text: 'Une autre.', opens: undefined },
    ]);
  });

  test('names the line of WebVTT that it cannot read', async () => {
    const file = await write('faute.vtt', 'WEBVTT\n\n00:01 --> 00:02\nOui.\n');
    await expect(readTranscript(file)).rejects.toThrow(`${file}:3: Écrivez les deux instants`);
  });
});
