import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../files/list-files.ts';
import { readPages } from './read-pages.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function write(name: string, padding: string): Promise<void> {
  await mkdir(path.join(folder, name));
  const html = `<!doctype html><html lang="fr"><title>${name}</title><main><!--${padding}--></main>`;
  await writeFile(path.join(folder, name, 'index.html'), html);
}

const readAll = (access: ReadonlyMap<string, readonly string[]>, cache: string) =>
  readPages(folder, {
    files: listFiles(folder),
    access,
    code: 'a1',
    cache: path.join(folder, cache),
  });

test('pages come in one order, whichever was read first', async () => {
  const access = new Map([
    ['/agenda/', ['réunions']],
    ['/reseaux/', ['alliances']],
  ]);
  // So much larger that the disk gives it last.
  await write('agenda', ' '.repeat(4_000_000));
  await write('reseaux', '');
  const pages = await readAll(access, '.cache');
  expect(pages.map(({ url }) => url)).toEqual(['/agenda/', '/reseaux/']);
});

test.each(['', '<h1>Réseau</h1>'])(
  'a list is found as long as editors lead to it, whatever was kept of it: %s',
  async (title) => {
    await write('reseau', `-->${title}<!--`);
    const read = async (...words: string[]) => {
      const access = new Map(words.length === 0 ? [] : [['/reseau/', words]]);
      const pages = await readAll(access, '.listes');
      return pages.map(({ url, access: said }) => [url, ...said]);
    };
    expect(await read()).toEqual([]);
    expect(await read('alliances')).toEqual([['/reseau/', 'alliances']]);
    await rm(path.join(folder, '.listes'), { recursive: true });
    expect(await read('alliances')).toEqual([['/reseau/', 'alliances']]);
    expect(await read('membres')).toEqual([['/reseau/', 'membres']]);
    expect(await read()).toEqual([]);
    for (const name of ['.listes', 'reseau'])
      await rm(path.join(folder, name), { recursive: true });
  },
);
