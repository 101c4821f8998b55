import path from 'node:path';
import { z } from 'zod';
import { extensionOf, isContentKind } from '../../../src/domain/kinds.ts';
import { writeAtomically } from '../../../src/files/atomic-write.ts';
import { listFiles } from '../../../src/files/list-files.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { digestOfBytes, digestOfStamps } from '../tree-digest.ts';

const rendererInputs = z.strictObject({
  /** The code, the program that runs it, and where: Astro writes full paths into what it bundles. */
  origin: z.string(),
  /** Pictures, institutional pages, settings, packages: as the disk knows them, and their bytes. */
  stamps: z.string(),
  bytes: z.string(),
});

/** All that a renderer is made of: everything but texts, which it reads itself. */
export type RendererInputs = z.output<typeof rendererInputs>;

/**
 * Reads what a renderer is made of; bytes only where the disk tells that they are not those of the kept one.
 * @param file where the kept one says what it was made of
 * @param code a digest of all code
 * @example await readRendererInputs('.', { file: '.cache/astro/renderer/inputs.json', code }) → { origin: '…', stamps: '3f8a…', bytes: 'b02c…' }
 */
export async function readRendererInputs(
  root: string,
  { file, code }: { file: string; code: string },
): Promise<RendererInputs> {
  const content = listFiles(path.join(root, 'content')).filter((name) => !isText(name));
  const names = [...content.map((name) => `content/${name}`), 'node_modules/.package-lock.json'];
  const last = await readLast(file);
  const stamps = digestOfStamps(root, names);
  const bytes = last?.stamps === stamps ? last.bytes : digestOfBytes(root, names);
  const origin = [code, process.version, process.platform, process.arch, path.resolve(root)];
  return { origin: origin.join(' '), stamps, bytes };
}

/**
 * Whether the kept renderer is made of these.
 * @example await isMadeOf('.cache/astro/renderer/inputs.json', inputs) → true where only texts have changed
 */
export async function isMadeOf(file: string, inputs: RendererInputs): Promise<boolean> {
  const last = await readLast(file);
  return last?.origin === inputs.origin && last.bytes === inputs.bytes;
}

/**
 * Says what the kept renderer was made of, once it is whole.
 * @example await writeRendererInputs('.cache/astro/renderer/inputs.json', inputs)
 */
export async function writeRendererInputs(file: string, inputs: RendererInputs): Promise<void> {
  await writeAtomically(file, JSON.stringify(inputs));
}

/** Below content/. */
function isText(name: string): boolean {
  const [folder = ''] = name.split('/', 1);
  return isContentKind(folder) && extensionOf(folder) === 'md' && name.endsWith('.md');
}

async function readLast(file: string): Promise<RendererInputs | undefined> {
  const last = await readIfThere(file);
  if (last === undefined) return undefined;
  // The seal of the cache vouches for its bytes (`cache-seal.ts`).
  return rendererInputs.parse(JSON.parse(last.toString()));
}
