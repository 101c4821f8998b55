import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { BUILD_CODE } from '../lib/build-code.ts';
import { contentFiles } from './content-loader.ts';
import { digest } from './digest.ts';

const schema = z.strictObject({ titre: z.string() }).transform(({ titre }) => ({ title: titre }));

let root: string;

beforeAll(async () => {
  // A folder with a space and an accent, as a computer at the office may have.
  root = await mkdtemp(path.join(tmpdir(), 'été au bureau-'));
  await mkdir(path.join(root, 'content/pays'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

/** What the store holds after a load; the loader uses this much of Astro's context and no more. */
async function load(source: string) {
  await writeFile(path.join(root, 'content/pays/liban.md'), source);
  const entries = new Map<string, unknown>([['gone', {}]]);
  const store = {
    clear: () => {
      entries.clear();
    },
    set: (entry: { id: string }) => entries.set(entry.id, entry),
  };
  const context = { config: { root: pathToFileURL(`${root}/`) }, store };
  await contentFiles({ folder: 'content/pays', schema }).load(context as unknown as LoaderContext);
  return [...entries.values()];
}

describe('contentFiles', () => {
  test('stores fields, digest and path, and nothing of the text', async () => {
    const source = '---\ntitre: Liban\n---\nTexte';
    expect(await load(source)).toEqual([
      {
        id: 'liban',
        data: { title: 'Liban' },
        digest: digest(source),
        filePath: 'content/pays/liban.md',
      },
    ]);
  });

  test('names the place of a block that cannot be read', async () => {
    await expect(load('---\ntitre: Liban\n')).rejects.toThrow(
      /^content\/pays\/liban\.md:1:1 — Fermez ce bloc/,
    );
  });

  test('names the file and every key that is wrong', async () => {
    await expect(load('---\ntitre: 3\nnom: Liban\n---\n')).rejects.toThrow(
      /^content\/pays\/liban\.md — « titre » : .+ ; « {2}» : .+"nom"$/,
    );
  });

  test('stores nothing in a whole build, whose pages read the files themselves', async () => {
    vi.stubEnv(BUILD_CODE, 'a1');
    expect(await load('---\ntitre: Liban\n---\nTexte')).toEqual([]);
    vi.unstubAllEnvs();
  });
});
