import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listModelFiles } from './outputs.ts';
import { writeModels, writeTerms } from './write.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'modeles-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('what is committed is what the schemas say today: run « npm run modeles »', async () => {
  const written = await writeModels(root);
  expect(written.length).toBeGreaterThan(20);
  const files = [...listModelFiles().keys()];
  const read = (folder: string, file: string) => readFile(path.join(folder, file), 'utf8');
  const differing = await Promise.all(
    files.map(async (file) =>
      (await read(root, file)) === (await read(process.cwd(), file)) ? [] : [file],
    ),
  );
  expect(differing.flat()).toEqual([]);
});

test('a second run writes nothing', async () => {
  expect(await writeModels(root)).toEqual([]);
});

test('a new term can be chosen, a draft folder cannot', async () => {
  await mkdir(path.join(root, 'content/pays'), { recursive: true });
  await writeFile(path.join(root, 'content/pays/islande.md'), '');
  await writeFile(path.join(root, 'content/pays/_essai.md'), '');
  const [file = ''] = await writeTerms(root);
  expect(JSON.parse(await readFile(path.join(root, file), 'utf8'))).toMatchObject({
    definitions: { pays: { enum: ['islande'] } },
  });
});
