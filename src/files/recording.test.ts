import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecording } from './recording.ts';

const SAMPLES_PER_SECOND = 8000;

/** A silent WAV file of 8-bit samples: its length is known by construction. */
function writeSilence(seconds: number): Uint8Array {
  const samples = seconds * SAMPLES_PER_SECOND;
  const bytes = Buffer.alloc(44 + samples, 0x80);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(SAMPLES_PER_SECOND, 24);
  bytes.writeUInt32LE(SAMPLES_PER_SECOND, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples, 40);
  return bytes;
}

describe('readRecording', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'duration-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['tests/fixtures/site/ressources/2025/2025-11-18-enregistrement.mp3', 68],
    ['tests/fixtures/site/ressources/2025/2025-11-18-film.mp4', 39],
  ])('reads the length of %s', async (file, seconds) => {
    const { durationSeconds } = await readRecording(file);
    expect(Math.round(durationSeconds)).toBe(seconds);
  });

  test('reads how large the picture of a film is, and none of a sound', async () => {
    const of = async (name: string) =>
      (await readRecording(`tests/fixtures/site/ressources/2025/${name}`)).dimensions;
    expect(await of('2025-11-18-film.mp4')).toEqual({ width: 960, height: 540 });
    expect(await of('2025-11-18-enregistrement.mp3')).toBeUndefined();
  });

  test('keeps parts of seconds', async () => {
    const file = path.join(folder, 'silence.wav');
    await writeFile(file, writeSilence(1.5));
    expect((await readRecording(file)).durationSeconds).toBe(1.5);
  });

  test('reads again a file that has been replaced', async () => {
    const file = path.join(folder, 'replaced.wav');
    await writeFile(file, writeSilence(1));
    await utimes(file, 1, 1);
    expect((await readRecording(file)).durationSeconds).toBe(1);
    await writeFile(file, writeSilence(2));
    await utimes(file, 2, 2);
    expect((await readRecording(file)).durationSeconds).toBe(2);
  });

  test('names a file that is no sound', async () => {
    const file = path.join(folder, 'notes.md');
    await writeFile(file, 'Bonjour Obuse.');
    await expect(readRecording(file)).rejects.toThrow(
      `${file} cannot be read as a sound or a film.`,
    );
  });

  test('names a sound without length', async () => {
    const file = path.join(folder, 'empty.wav');
    await writeFile(file, writeSilence(0));
    await expect(readRecording(file)).rejects.toThrow(`${file} does not say how long it lasts.`);
  });
});
