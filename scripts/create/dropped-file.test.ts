import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDropped } from './dropped-file.ts';

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'depot-'));
  file = path.join(folder, "Relevé d'été (1).pdf");
  await writeFile(file, '');
});
afterAll(() => rm(folder, { recursive: true }));

describe('findDropped', () => {
  test.each<[string, (file: string) => string]>([
    ['a plain path', (place) => place],
    ['a path in double quotes', (place) => `"${place}"`],
    ['a path in single quotes', (place) => `'${place.replaceAll("'", String.raw`'\''`)}' `],
    ['a path with backslashes', (place) => place.replaceAll(/[ '()]/g, String.raw`\$&`)],
    ['an address', (place) => pathToFileURL(place).href],
    ['a path from the folder of the editor', (place) => path.basename(place)],
    ['a path from home', (place) => `~/${path.relative(homedir(), place)}`],
  ])('reads %s', (_name, write) => {
    expect(findDropped(write(file), folder)).toBe(file);
  });

  test('leaves the words of a file that is nowhere', () => {
    expect(findDropped("'absente.png'", folder)).toBe("'absente.png'");
    expect(findDropped('file://serveur/absente.png', folder)).toBe('file://serveur/absente.png');
  });
});
