import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { BUILD_CODE } from '../lib/build-code.ts';
import { FIELD_CACHE, keyOfFile, writeFieldCache } from './field-cache.ts';
import { readEntries } from './stored-entries.ts';

const schema = z.strictObject({ titre: z.string() }).transform(({ titre }) => ({ title: titre }));
const file = {
  path: 'content/pays/liban.md',
  id: 'liban',
  source: '---\ntitre: Liban\n---\nTexte',
};

let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'entrées-'));
  await mkdir(path.join(root, 'content/pays'), { recursive: true });
  // What the check of a build has read, by code « a1 ».
  const kept = { block: serialize({}), data: serialize({ title: 'As it was read' }) };
  const fields = new Map([[keyOfFile(file, 'pays'), kept]]);
  await writeFieldCache(path.join(root, FIELD_CACHE), 'a1', fields);
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => rm(root, { recursive: true }));

test.each([
  ['by the same code', 'a1', file.source, 'As it was read'],
  ['of a file that has changed since', 'a1', file.source.replace('Texte', 'Mot'), 'Liban'],
  ['by other code', 'b2', file.source, 'Liban'],
])('takes what the check has read %s, or reads the file', async (_case, code, source, title) => {
  await writeFile(path.join(root, file.path), source);
  vi.stubEnv(BUILD_CODE, code);
  const entries = await readEntries({ folder: 'content/pays', schema }, root);
  expect(entries).toMatchObject([{ id: 'liban', data: { title }, filePath: file.path }]);
});
