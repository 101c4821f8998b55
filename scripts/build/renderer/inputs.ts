import path from 'node:path';
import { extensionOf, isContentKind } from '../../../src/domain/kinds.ts';
import { writeAtomically } from '../../../src/files/atomic-write.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { ASTRO_CACHE } from '../cache-seal.ts';
import type { BuildInputs } from '../state.ts';
import { digestOfAll } from '../tree-digest.ts';
import { rendererPlaces } from './kept.ts';

/**
 * A digest of all that a renderer is made of: of the inputs of a build all but texts, which it reads itself,
 * and the folder, since Astro writes full paths into what it bundles.
 * @example rendererInputs(await readInputs('.'), '.') → 'b02c…'
 */
export function rendererInputs({ program, files }: BuildInputs, root: string): string {
  const others = files.filter(([name]) => !isText(name));
  return digestOfAll([[path.resolve(root), program], ...others]);
}

/**
 * Whether the kept renderer is made of these.
 * @example await isRendererOf('b02c…') → true where only texts have changed
 */
export async function isRendererOf(inputs: string): Promise<boolean> {
  // The seal of the cache vouches for its bytes (`cache-seal.ts`).
  return (await readIfThere(rendererPlaces(ASTRO_CACHE).inputs))?.toString() === inputs;
}

/**
 * Says what the kept renderer is made of, once it is whole.
 * @example await rememberRenderer('b02c…')
 */
export async function rememberRenderer(inputs: string): Promise<void> {
  await writeAtomically(rendererPlaces(ASTRO_CACHE).inputs, inputs);
}

function isText(name: string): boolean {
  const [content, folder = ''] = name.split('/', 2);
  return (
    content === 'content' &&
    isContentKind(folder) &&
    extensionOf(folder) === 'md' &&
    name.endsWith('.md')
  );
}
