import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { linkInto } from '../link-into.ts';
import { keepRequests, servePictures } from './pictures.ts';

const SRC = '/_astro/été.Bq3x.jpg';
const cover = { src: SRC, width: 600, format: 'webp', quality: 60, alt: 'Un pont' };

let root: string;
const places = () => ({
  pictures: path.join(root, 'pictures.json'),
  assets: path.join(root, 'assets'),
});
const site = () => path.join(root, 'site');

/** What a build of Astro's has made of a picture. */
function make(transform: typeof cover, finalPath: string): void {
  const transforms = new Map([['hash', { finalPath, transform }]]);
  const staticImages = new Map([[SRC, { originalSrcPath: undefined, transforms }]]);
  vi.stubGlobal('astroAsset', { staticImages });
  writeFileSync(path.join(places().assets, path.basename(finalPath)), 'une image');
  keepRequests(places());
}

function ask(request: typeof cover): { address: string | undefined; missing: string[] } {
  const missing = servePictures(places(), linkInto(site()));
  const address = globalThis.astroAsset.addStaticImage?.(request, [], undefined);
  return { address, missing: [...missing] };
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  mkdirSync(places().assets);
  make(cover, '/_astro/été.Bq3x_Z1.webp');
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(root, { recursive: true });
});

test('a picture that was made is served at its address, and put into the site', () => {
  const elsewhere = { ...cover, alt: 'Le même pont' };
  expect(ask(elsewhere)).toEqual({ address: '/_astro/%C3%A9t%C3%A9.Bq3x_Z1.webp', missing: [] });
  expect(existsSync(path.join(site(), '_astro/été.Bq3x_Z1.webp'))).toBe(true);
});

test('so is one of an earlier build', () => {
  make({ ...cover, width: 288 }, '/_astro/été.Bq3x_Z2.webp');
  expect(ask(cover).missing).toEqual([]);
  expect(ask({ ...cover, width: 288 }).missing).toEqual([]);
});

test.each([
  ['in another width', { ...cover, width: 1280 }],
  ['in another format', { ...cover, format: 'avif' }],
  ['of another file', { ...cover, src: '/_astro/quai.Ht2p.jpg' }],
])('a picture that was never made, %s, is missing', (_how, request) => {
  expect(ask(request).missing).toHaveLength(1);
});

test('so is one whose file has gone', () => {
  rmSync(path.join(places().assets, 'été.Bq3x_Z1.webp'));
  expect(ask(cover).missing).toHaveLength(1);
});
