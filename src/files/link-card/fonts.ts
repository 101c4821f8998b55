import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Font } from 'satori';
import { lazily } from '../../lib/once.ts';
import { digest } from '../digest.ts';

/** The fonts of the pages, and one for Arabic, which browsers take from the visitor's system. */
const FILES = [
  ['Titles', 'public/fonts/newsreader-titres.woff2'],
  ['Titles of towns', 'public/fonts/newsreader-titres-ext.woff2'],
  ['Text', 'public/fonts/source-sans.woff2'],
  ['Text of towns', 'public/fonts/source-sans-ext.woff2'],
] as const;
const ARABIC = '@fontsource/amiri/files/amiri-arabic-700-normal.woff2';

/** Families as CSS names them: letters that one lacks come from the next. */
export const TITLES = 'Titles, Titles of towns, Arabic';
export const TEXT = 'Text, Text of towns, Arabic';

type LoadedFont = Font & { data: Buffer };

/**
 * Every font that a card may need, read once.
 * @example await loadFonts() → [{ name: …, data: …, weight: … }, …]
 */
export const loadFonts = lazily(readFonts);

/**
 * A digest of all of them: with other fonts, a card is another picture.
 * @example await digestFonts() → '3f0c42d1a9b87e65'
 */
export const digestFonts = lazily(async (): Promise<string> => {
  const fonts = await loadFonts();
  return digest(Buffer.concat(fonts.map(({ data }) => data)));
});

async function readFonts(): Promise<LoadedFont[]> {
  const { resolve } = createRequire(path.resolve('package.json'));
  const files = [...FILES, ['Arabic', resolve(ARABIC)] as const];
  return Promise.all(
    files.map(async ([name, file]) => ({ name, data: await readFile(file), weight: 400 as const })),
  );
}
