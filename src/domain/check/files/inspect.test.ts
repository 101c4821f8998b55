import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../../lib/host-limits.ts';
import { inspectFile } from './inspect.ts';

describe('inspectFile', () => {
  let root: string;
  const FOLDER = 'content/ressources/2025';

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'inspect-'));
    await mkdir(path.join(root, FOLDER), { recursive: true });
    await writeFile(path.join(root, FOLDER, 'debat.vtt'), 'WEBVTT\n');
    // Sparse: it is as long as it says, and takes no room on the disk.
    const heavy = await open(path.join(root, FOLDER, 'film.mp4'), 'w');
    await heavy.truncate(MAX_FILE_BYTES + 1);
    await heavy.close();
  });
  afterAll(() => rm(root, { recursive: true }));

  test.each([`${FOLDER}/absent.pdf`, `${FOLDER}/a\0.pdf`, `${FOLDER}/${'a'.repeat(300)}.pdf`])(
    'finds no file at %j',
    async (place) => {
      expect(await inspectFile(place, root)).toBeUndefined();
    },
  );

  test('reads the words of subtitles', async () => {
    const { media, text } = (await inspectFile(`${FOLDER}/debat.vtt`, root)) ?? {};
    expect(text).toBe('WEBVTT\n');
    expect(media).toMatchObject({ path: `${FOLDER}/debat.vtt`, bytes: 7, format: 'VTT' });
  });

  test('weighs a file in bytes, and reads none that is too heavy to be published', async () => {
    const { media, text } = (await inspectFile(`${FOLDER}/film.mp4`, root)) ?? {};
    expect(media).toMatchObject({ bytes: 26_214_401, digest: '' });
    expect(text).toBeUndefined();
  });
});
