import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/files/list-files.ts';
import { reuseSite } from './former-site.ts';
import { linkInto } from './link-into.ts';

let root: string;
const kept = (name: string) => path.join(root, 'cache', name);
const site = () => path.join(root, 'site');
const inSite = (file: string) => path.join(site(), file);

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'ancien-site-'));
  for (const name of ['liban', 'gabon', 'pont']) write(kept(name), name);
  const place = linkInto(site());
  place(kept('liban'), 'pays/liban/index.html');
  place(kept('gabon'), 'pays/gabon/index.html');
  write(inSite('pagefind/catalogue.json'), '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a file of the former site', () => {
  test('stays where it is the one that is placed', () => {
    const before = statSync(inSite('pays/liban/index.html'));
    const { place, removeRest } = reuseSite(site());
    place(kept('liban'), 'pays/liban/index.html');
    removeRest();
    expect(listFiles(site())).toEqual(['pays/liban/index.html']);
    expect(statSync(inSite('pays/liban/index.html')).ctimeMs).toBe(before.ctimeMs);
  });

  test('is replaced by another, and what the cache keeps of it stays', () => {
    const { place } = reuseSite(site());
    place(kept('gabon'), 'pays/liban/index.html');
    expect(readFileSync(inSite('pays/liban/index.html'), 'utf8')).toBe('gabon');
    expect(readFileSync(kept('liban'), 'utf8')).toBe('liban');
  });

  test('is replaced where it was written by itself, even with the same words', () => {
    write(inSite('pont.html'), 'pont');
    reuseSite(site()).place(kept('pont'), 'pont.html');
    expect(statSync(inSite('pont.html')).ino).toBe(statSync(kept('pont')).ino);
  });

  test('goes where nothing is placed, with folders that are left empty', () => {
    const { place, removeRest } = reuseSite(site());
    place(kept('liban'), 'pays/liban/index.html');
    removeRest();
    expect(() => statSync(inSite('pays/gabon'))).toThrow('ENOENT');
    expect(() => statSync(inSite('pagefind'))).toThrow('ENOENT');
  });

  test('gives way where a page now stands in a folder of its name', () => {
    mkdirSync(inSite('agenda'));
    write(inSite('agenda/index.html'), 'ancien');
    const { place } = reuseSite(site());
    place(kept('pont'), 'agenda');
    expect(readFileSync(inSite('agenda'), 'utf8')).toBe('pont');
  });
});

test('the first file of a place stands there', () => {
  const { place } = reuseSite(site());
  place(kept('pont'), 'index.html');
  place(kept('liban'), 'index.html');
  expect(readFileSync(inSite('index.html'), 'utf8')).toBe('pont');
});

test('a part is cleared alone, and another is left to who places it', () => {
  write(inSite('apercus/pays/liban.png'), 'image');
  write(inSite('apercus/pays/gabon.png'), 'image');
  const pages = reuseSite(site());
  pages.place(kept('liban'), 'index.html');
  pages.removeRest({ except: '/apercus/' });
  expect(listFiles(site())).toEqual([
    'apercus/pays/gabon.png',
    'apercus/pays/liban.png',
    'index.html',
  ]);
  const cards = reuseSite(site());
  cards.place(kept('pont'), 'apercus/pays/liban.png');
  cards.removeRest({ below: '/apercus/' });
  expect(listFiles(site())).toEqual(['apercus/pays/liban.png', 'index.html']);
});

test('there need not be a former site', () => {
  const { place, removeRest } = reuseSite(path.join(root, 'neuf'));
  removeRest();
  place(kept('pont'), 'index.html');
  expect(listFiles(path.join(root, 'neuf'))).toEqual(['index.html']);
});
