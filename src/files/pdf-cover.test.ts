import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digest } from './digest.ts';
import { readMediaFile } from './media.ts';
import { drawCover } from './pdf-cover.ts';
import { writePdf } from '../test/write-pdf.ts';

const REPORT = 'tests/fixtures/files/compte-rendu.pdf';
const HALVES = '1 0 0 rg 0 0 100 200 re f 0 0 1 rg 100 0 50 200 re f';
const LOCKED = '/Encrypt << /Filter /Standard /V 1 /R 2 /O () /U () /P -1 >> /ID [<00> <00>]';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'couvertures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, bytes: Uint8Array) {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return { path: file, digest: digest(bytes) };
}

describe('drawCover', () => {
  test('draws the first page in its true proportions', async () => {
    const cover = await drawCover(await readMediaFile(REPORT), 360);
    const { format, width, height } = await sharp(cover?.bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'webp', width: 360, height: 510 });
    expect(cover).toMatchObject({ width, height });
  });

  test('keeps red red, blue blue, and the paper white', async () => {
    const cover = await drawCover(await write('halves.pdf', writePdf({ content: HALVES })), 200);
    const pixels = await sharp(cover?.bytes).raw().toBuffer();
    const colourAt = (x: number) => [
      ...pixels.subarray((100 * 200 + x) * 3, (100 * 200 + x) * 3 + 3),
    ];
    const [red, blue, paper] = [colourAt(50), colourAt(125), colourAt(180)];
    expect(red[0]).toBeGreaterThan(240);
    expect(red[2]).toBeLessThan(15);
    expect(blue[2]).toBeGreaterThan(240);
    expect(blue[0]).toBeLessThan(15);
    expect(Math.min(...paper)).toBeGreaterThan(250);
  });

  test('gives the same bytes for the same page', async () => {
    const pdf = writePdf({ content: HALVES });
    const copy = new Uint8Array([...pdf, ...new TextEncoder().encode('\n% copy\n')]);
    const first = await drawCover(await write('first.pdf', pdf), 180);
    const second = await drawCover(await write('second.pdf', copy), 180);
    expect(first?.bytes.length).toBeGreaterThan(50);
    expect(second).toEqual(first);
  });

  test.each([
    ['one that is no PDF', new TextEncoder().encode('Bonjour')],
    ['one that only its password opens', writePdf({ trailer: LOCKED })],
  ])('draws nothing for %s', async (name, bytes) => {
    expect(await drawCover(await write(`${String(name.length)}.pdf`, bytes), 180)).toBeUndefined();
  });
});
