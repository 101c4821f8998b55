import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPictureFacts } from '../files/picture-facts.ts';

describe('readPictureFacts', () => {
  let folder: string;
  const draw = (channels: 3 | 4, [width, height]: readonly [number, number]) =>
    sharp({ create: { width, height, channels, background: { r: 0, g: 0, b: 0, alpha: 0.5 } } });

  beforeAll(async () => {
    // Content lies below the folder of the project.
    await mkdir('.cache', { recursive: true });
    folder = await mkdtemp(path.join('.cache', 'images-'));
    await draw(4, [150, 60]).png().toFile(path.join(folder, 'logo.png'));
    await draw(3, [40, 90])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toFile(path.join(folder, 'p.jpg'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['logo.png', 'a transparent logo', { width: 150, isTransparent: true }],
    ['p.jpg', 'a photograph taken upright', { width: 90, isTransparent: false }],
  ])('reads %s, %s', async (file, _name, facts) => {
    expect(await readPictureFacts(`./${file}`, path.join(folder, 'x.md'))).toEqual(facts);
  });
});
