import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatOf } from '../lib/media-path.ts';
import { readMediaFacts } from './media-facts.ts';

const read = async (file: string) =>
  readMediaFacts(file, { format: formatOf(file), bytes: new Uint8Array(await readFile(file)) });

describe('readMediaFacts', () => {
  test('reads pages, marks and contents of a PDF', async () => {
    const facts = await read('tests/fixtures/files/compte-rendu.pdf');
    expect(facts).toMatchObject({
      pageCount: 2,
      isTagged: true,
      isTitled: true,
      hasText: true,
      language: 'fr-FR',
    });
    expect(facts.sections?.[0]?.title).toBe('Groupe Sahel');
  });

  test('reads the length of a sound', async () => {
    const facts = await read('tests/fixtures/site/ressources/2025/2025-11-18-enregistrement.mp3');
    expect(Object.keys(facts)).toEqual(['durationSeconds']);
    expect(facts.durationSeconds).toBeCloseTo(67.99, 1);
  });

  test('reads the length and the size of a film', async () => {
    const facts = await read('tests/fixtures/site/ressources/2025/2025-11-18-film.mp4');
    expect(facts.durationSeconds).toBeCloseTo(39.14, 1);
    expect(facts.dimensions).toEqual({ width: 960, height: 540 });
  });

  test('says nothing of a text', async () => {
    expect(await read('tests/fixtures/site/ressources/2025/2025-11-18-enregistrement.vtt')).toEqual(
      {},
    );
  });
});

describe('a file that was made for a test', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'facts-'));
    const upright = { width: 40, height: 30, channels: 3, background: '#204080' } as const;
    // Orientation 6 of EXIF: the camera was held upright.
    await sharp({ create: upright })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toFile(at('debout.jpg'));
    await writeFile(
      at('coupe.png'),
      (await sharp({ create: upright }).png().toBuffer()).subarray(0, 20),
    );
    const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
    const whole = await sharp({ create: { ...upright, noise } })
      .png()
      .toBuffer();
    await writeFile(at('tronquee.png'), whole.subarray(0, Math.floor(whole.length * 0.9)));
    await writeFile(at('vide.mp3'), 'ID3');
    await writeFile(at('vide.mp4'), '\0\0\0\x10ftypisom\0\0\0\0');
    await writeFile(at('faux.pdf'), await readFile(at('debout.jpg')));
    await writeFile(at('coupe.pdf'), '%PDF-1.7\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is as high as it is shown', async () => {
    expect(await read(at('debout.jpg'))).toEqual({
      dimensions: { width: 30, height: 40 },
      isTransparent: false,
    });
  });

  test.each([
    ['coupe.png', 'broken'],
    ['tronquee.png', 'broken'],
    ['vide.mp3', 'mislabelled'],
    ['vide.mp4', 'broken'],
    ['coupe.pdf', 'broken'],
    ['faux.pdf', 'mislabelled'],
  ])('is named when it cannot be read: %s', async (name, fault) => {
    expect(await read(at(name))).toEqual({ fault });
  });
});
