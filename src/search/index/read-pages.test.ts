import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('pages come in one order, whichever was read first', async () => {
  const access = new Map([
    ['/agenda/', ['réunions']],
    ['/reseaux/', ['alliances']],
  ]);
  // So much larger that the disk gives it last.
  await write('agenda', ' '.repeat(4_000_000));
  await write('reseaux', '');
  const pages = await readPages(folder, { access, code: 'a1', cache: path.join(folder, '.cache') });
  expect(pages.map(({ url }) => url)).toEqual(['/agenda/', '/reseaux/']);
});
