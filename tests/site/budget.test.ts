import { describe, expect, test } from 'vitest';
import { FIRST_FONTS } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { referencesOf } from '../support/addresses.ts';
import { builtFiles, fileOf, readBuilt, transferSize } from '../support/dist.ts';
import { builtPages, itemPages, pageAt, type BuiltPage } from '../support/pages.ts';
import { chosenSource } from '../support/pictures.ts';
import { attribute, named, wordsOf } from '../support/tree.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

const KILOBYTE = 1000;

const sizes = new Map<string, number>();

/** The bytes that travel for a file; each is compressed once. */
function sizeOf(file: string): number {
  const size = sizes.get(file) ?? transferSize(file);
  sizes.set(file, size);
  return size;
}

function weigh(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0);
}

/**
 * The files that a page asks for in the attributes of some elements.
 * @throws when one does not exist
 */
function loadedBy(
  page: BuiltPage,
  wants: (reference: ReturnType<typeof referencesOf>[number]) => boolean,
) {
  const files = referencesOf(page)
    .filter(wants)
    .map(({ url }) => {
      const file = fileOf(url.pathname);
      if (file === undefined) throw new Error(`${page.file} asks for ${url.pathname}, not there.`);
      return file;
    });
  return [...new Set(files)];
}

const stylesOf = (page: BuiltPage) =>
  loadedBy(page, ({ element }) => attribute(element, 'rel') === 'stylesheet');

/** The pictures that a window of 1280 points asks for, sooner or later. */
function picturesOf(page: BuiltPage, loading: (value: string | undefined) => boolean): string[] {
  const wanted = named(page.elements, 'img').filter((img) => loading(attribute(img, 'loading')));
  const files = wanted.map((img) => fileOf(new URL(chosenSource(img), site.url).pathname) ?? '');
  if (files.includes('')) throw new Error(`${page.file} shows a picture that is not there.`);
  return [...new Set(files)];
}

/** The scripts of a page, with the modules that they import at once. */
function scriptsOf(page: BuiltPage): string[] {
  const found = new Set(loadedBy(page, ({ element }) => element.tagName === 'script'));
  for (const file of found) {
    for (const [, imported] of readBuilt(file).matchAll(/\b(?:import|from)\s*["']([^"']+)["']/g)) {
      const { pathname } = new URL(imported ?? '', `https://site.invalid/${file}`);
      found.add(pathname.slice(1));
    }
  }
  return [...found];
}

const fonts = builtFiles('fonts/*.woff2');

/** Some 1,500 words: beyond that, the weight is that of the text. */
const USUAL_LENGTH = 10_000;
const textLength = ({ elements }: BuiltPage) =>
  elements
    .filter((element) => attribute(element, 'className')?.split(' ').includes('prose'))
    .reduce((sum, prose) => sum + wordsOf(prose).length, 0);

test('the page of an article of a usual length, with its styles, weighs 30 kB at most', () => {
  const usual = itemPages('article').filter((page) => textLength(page) <= USUAL_LENGTH);
  expectOnFixture(usual.length);
  const heavy = usual
    .map((page) => ({ file: page.file, bytes: weigh([page.file, ...stylesOf(page)]) }))
    .filter(({ bytes }) => bytes < KILOBYTE || bytes > 30 * KILOBYTE);
  expect(heavy).toEqual([]);
});

test('every page has one style sheet, and all have the same', () => {
  const sheets = new Map(builtPages().map((page) => [page.file, stylesOf(page).join()]));
  expectOnFixture(sheets.size);
  expect(new Set(sheets.values()).size).toBe(1);
});

describe('the home page', () => {
  const home = pageAt('/');
  const needed = [home.file, ...stylesOf(home), ...fonts, ...scriptsOf(home)];

  test('weighs 250 kB at most, with every font and every picture, even those far below', () => {
    const pictures = picturesOf(home, () => true);
    const bytes = weigh(new Set([...needed, ...pictures]));
    expectOnFixture(pictures.length, 3);
    expect(bytes).toBeGreaterThan(50 * KILOBYTE);
    expect(bytes).toBeLessThanOrEqual(250 * KILOBYTE);
  });

  test('asks for 25 files at most before anyone scrolls', () => {
    const eager = picturesOf(home, (loading) => loading !== 'lazy');
    const icons = loadedBy(home, ({ element }) =>
      (attribute(element, 'rel') ?? '').includes('icon'),
    );
    const files = new Set([...needed, ...eager, ...icons]);
    expectOnFixture(eager.length);
    expect(files.size).toBeLessThanOrEqual(25);
  });
});

test('the home page itself weighs 25 kB at most, its map included: all of it comes before its pictures', () => {
  const { file } = pageAt('/');
  expect(weigh([file])).toBeGreaterThan(KILOBYTE);
  expect(weigh([file])).toBeLessThanOrEqual(25 * KILOBYTE);
});

test('only that of alerts is a script that the first paint waits for', () => {
  const pages = builtPages();
  expectOnFixture(pages.length);
  const blocking = pages.flatMap((page) =>
    loadedBy(
      page,
      ({ element }) => element.tagName === 'script' && attribute(element, 'type') !== 'module',
    )
      .filter((file) => !file.startsWith('_astro/alert-bar-'))
      .map((file) => ({ page: page.file, file })),
  );
  expect(blocking).toEqual([]);
});

test('a phone is offered photographs of an album at twice its width', () => {
  const sources = builtPages()
    .flatMap(({ elements }) => named(elements, 'source'))
    .filter((source) => attribute(source, 'type') === 'image/avif');
  expectOnFixture(sources.length);
  const sets = sources.map((source) => attribute(source, 'srcSet') ?? '');
  // A picture that is smaller itself has fewer candidates.
  const coarse = sets.filter((set) => set.includes(' 1280w') && !set.includes(' 720w'));
  expect(coarse).toEqual([]);
});

test('a page of content asks for 5 kB of scripts at most', () => {
  const pages = builtPages().filter(({ path }) => path !== '/recherche/');
  const heavy = pages
    .map((page) => ({ file: page.file, scripts: scriptsOf(page) }))
    .filter(({ scripts }) => weigh(scripts) > 5 * KILOBYTE);
  expectOnFixture(pages.length);
  expect(heavy).toEqual([]);
});

test('a page of content asks for five files of scripts at most: each has headers of its own', () => {
  const pages = builtPages().filter(({ path }) => path !== '/recherche/');
  expectOnFixture(pages.length);
  const many = pages
    .map((page) => ({ file: page.file, scripts: scriptsOf(page) }))
    .filter(({ scripts }) => scripts.length > 5);
  expect(many).toEqual([]);
});

test('the fonts weigh 52 kB at most in all, and 35 those that the first paint waits for', () => {
  const first = FIRST_FONTS.map((path) => path.slice(1));
  expect(weigh(first)).toBeGreaterThan(KILOBYTE);
  expect(weigh(first)).toBeLessThanOrEqual(35 * KILOBYTE);
  expect(fonts).toEqual(expect.arrayContaining(first));
  expect(weigh(fonts)).toBeLessThanOrEqual(52 * KILOBYTE);
});
