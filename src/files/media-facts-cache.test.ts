import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatOf } from '../lib/media-path.ts';
import { digest } from './digest.ts';
import { keepMediaFacts } from './media-facts-cache.ts';
import { readMediaFacts } from './media-facts.ts';

let folder = '';
const cacheFolder = () => path.join(folder, 'cache');
const fileOf = async (file: string) => {
  const bytes = new Uint8Array(await readFile(file));
  return { format: formatOf(file), bytes, digest: digest(bytes) };
};
const keep = async (file: string) => keepMediaFacts(file, await fileOf(file), cacheFolder());

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'media-facts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const RESOURCES = 'tests/fixtures/site/ressources';
const FILES = [
  ['a PDF', `${RESOURCES}/2026/2026-02-16-compte-rendu.pdf`],
  ['a sound', `${RESOURCES}/2025/2025-11-18-enregistrement.mp3`],
  ['a film', `${RESOURCES}/2025/2025-11-18-film.mp4`],
  ['a picture', `${RESOURCES}/2025/2025-11-18-album-1.png`],
  ['a file that is not what its name says', 'tests/README.md'],
] as const;

describe('keepMediaFacts', () => {
  test.each(FILES)('reads %s once, in this run and in those that follow', async (_name, file) => {
    const slow = { ...(await fileOf(file)), ...(file.endsWith('.md') && { format: 'PDF' }) };
    const facts = await readMediaFacts(file, slow);
    expect(await keepMediaFacts(file, slow, cacheFolder())).toEqual(facts);
    // Nothing can be read of it any more: what comes now was kept.
    const gone = path.join(folder, path.basename(file));
    const unreadable = { ...slow, bytes: new Uint8Array() };
    expect(await keepMediaFacts(gone, unreadable, cacheFolder())).toEqual(facts);
  });

  test.each([
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
    ['was overwritten', (bytes: Buffer) => Buffer.from(bytes).fill(48)],
    ['another version has written', (bytes: Buffer) => bytes.subarray(bytes.indexOf('{'))],
  ])('reads a file again whose kept facts %s', async (_name, damage) => {
    const [, [, sound]] = FILES;
    const facts = await keep(sound);
    const [kept = ''] = await readdir(cacheFolder());
    const at = path.join(cacheFolder(), kept);
    const whole = await readFile(at);
    await writeFile(at, damage(whole));
    expect(await keep(sound)).toEqual(facts);
    expect(await readFile(at)).toEqual(whole);
  });

  test('does not take the facts of one format for those of another', async () => {
    const [[, report]] = FILES;
    await keep(report);
    const asSound = { ...(await fileOf(report)), format: 'MP3' };
    expect(await keepMediaFacts(report, asSound, cacheFolder())).toEqual({ fault: 'mislabelled' });
  });

  test('reads a picture again once its bytes are others', async () => {
    const picture = path.join(folder, 'pont.png');
    const draw = (width: number) =>
      sharp({ create: { width, height: 30, channels: 3, background: '#204080' } }).toFile(picture);
    await draw(40);
    await keep(picture);
    await draw(60);
    expect((await keep(picture)).dimensions).toEqual({ width: 60, height: 30 });
  });

  test('keeps nothing of a text, whose first bytes say all', async () => {
    expect(await keep(`${RESOURCES}/2025/2025-11-18-enregistrement.vtt`)).toEqual({});
    await expect(readdir(cacheFolder())).rejects.toThrow('ENOENT');
  });
});
