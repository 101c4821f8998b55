import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readJpeg } from './jpeg.ts';

describe('readJpeg', () => {
  let folder: string;
  const draw = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 4, background: '#b5491f80' } });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'jpeg-'));
    await draw(1600, 1000).png().toFile(path.join(folder, 'large.png'));
    await draw(300, 200).png().toFile(path.join(folder, 'small.png'));
    await draw(400, 200)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExif({ IFD3: { GPSLatitude: '48/1 53/1 0/1' } })
      .toFile(path.join(folder, 'photo.jpg'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['large.png', 1200, 750],
    ['small.png', 300, 200],
  ])('makes of %s a JPEG of %i × %i', async (name, width, height) => {
    const jpeg = await readJpeg(path.join(folder, name));
    expect(jpeg).toMatchObject({ width, height });
    expect(await sharp(jpeg.data).metadata()).toMatchObject({ format: 'jpeg', width, height });
  });

  test('sets a photograph upright and forgets where it was taken', async () => {
    const file = path.join(folder, 'photo.jpg');
    expect((await sharp(file).metadata()).exif?.length).toBeGreaterThan(0);
    const jpeg = await readJpeg(file);
    expect(jpeg).toMatchObject({ width: 200, height: 400 });
    expect((await sharp(jpeg.data).metadata()).exif).toBeUndefined();
  });

  test('gives the same bytes each time', async () => {
    const file = path.join(folder, 'small.png');
    const [first, second] = [await readJpeg(file), await readJpeg(file)];
    expect(Buffer.compare(first.data, second.data)).toBe(0);
  });
});
