import { rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../../src/files/atomic-write.ts';
import { readIfThere } from '../../src/files/read-if-there.ts';
import { readInputFiles } from './input-files.ts';
import { findNextChange } from './next-change.ts';
import { digestOfAll, stampsIn, type DescribedFile } from './tree-digest.ts';

const FILE = '.cache/build.json';

/** Code, settings, the versions of packages. */
const CODE = [
  ...['src', 'public', 'scripts', 'package.json', 'package-lock.json'],
  ...['tsconfig.json', 'astro.config.mjs', 'wrangler.jsonc'],
  // The statement of accessibility is made from it.
  'tests/rgaa.yml',
  // Astro reads its settings from these too.
  ...['.env', '.env.local', '.env.production', '.env.production.local'],
];
/** All that a build reads: code, content, the versions that are installed. */
const INPUTS = ['content', ...CODE, 'node_modules/.package-lock.json'];
/** All that it writes and that is published or handed to hosts. */
const OUTPUTS = ['dist', 'hosts'];

const build = z.strictObject({
  /** The program that ran it. */
  program: z.string(),
  /** Of all inputs: their names and their bytes. */
  inputs: z.string(),
  /** The names, sizes and times of the outputs, as the disk tells them. */
  outputs: z.string(),
  /** From this instant until the other (RFC 3339), the same inputs give the same site. */
  from: z.string(),
  until: z.string(),
});

/** What a build is made of, read before it begins: what changes meanwhile is for the next one. */
export interface BuildInputs {
  program: string;
  /** Each with a digest of its bytes. */
  files: readonly DescribedFile[];
}

/**
 * Reads all inputs of a build.
 * @example await readInputs('.') → { program: 'node v26…', files: [['content/_modeles/agenda.md', '97d1…'], …] }
 */
export async function readInputs(root: string): Promise<BuildInputs> {
  const program = `node ${process.version} ${process.platform} ${process.arch}`;
  return { program, files: await readInputFiles(root, INPUTS) };
}

/**
 * A digest of the code among the inputs: all but content and packages, which the lock file names.
 * @example codeOf(await readInputs('.')) → '3f8a…'
 */
export function codeOf({ files }: BuildInputs): string {
  const isCode = ([name]: DescribedFile) =>
    CODE.some((part) => name === part || name.startsWith(`${part}/`));
  return digestOfAll(files.filter(isCode));
}

/**
 * Whether a build at an instant would write what stands: the inputs are those of the last whole build,
 * no change was due since then, and no file that it wrote was touched. The times and sizes that the disk
 * keeps say so; where those of an input differ (a copy of the project, a file saved as it was), bytes
 * are compared. A site that was touched or copied is made again.
 * @example await isBuilt('.', { inputs, instant: now() }) → true right after a build
 */
export async function isBuilt(
  root: string,
  { inputs, instant }: { inputs: BuildInputs; instant: Temporal.Instant },
): Promise<boolean> {
  const last = await readLast(root);
  if (last?.program !== inputs.program || last.inputs !== digestOfAll(inputs.files)) return false;
  const isBefore = Temporal.Instant.compare(instant, Temporal.Instant.from(last.from)) < 0;
  if (isBefore || Temporal.Instant.compare(instant, Temporal.Instant.from(last.until)) >= 0) {
    return false;
  }
  return digestOfAll(stampsIn(root, OUTPUTS)) === last.outputs;
}

/**
 * Forgets the last build, before another begins.
 * @example await forgetBuild('.'); await isBuilt('.', { inputs, instant }) → false
 */
export async function forgetBuild(root: string): Promise<void> {
  await rm(path.join(root, FILE), { force: true });
}

/**
 * Remembers a build once all that it writes is in its place.
 * @param instant that of the build
 * @example await rememberBuild('.', inputs, instant); await isBuilt('.', { inputs, instant }) → true
 */
export async function rememberBuild(
  root: string,
  inputs: BuildInputs,
  instant: Temporal.Instant,
): Promise<void> {
  const last: z.output<typeof build> = {
    program: inputs.program,
    inputs: digestOfAll(inputs.files),
    outputs: digestOfAll(stampsIn(root, OUTPUTS)),
    from: instant.toString(),
    until: (await findNextChange(path.join(root, 'dist'), instant)).toString(),
  };
  await writeAtomically(path.join(root, FILE), JSON.stringify(last));
}

async function readLast(root: string): Promise<z.output<typeof build> | undefined> {
  const last = await readIfThere(path.join(root, FILE));
  if (last === undefined) return undefined;
  try {
    return build.safeParse(JSON.parse(last.toString())).data;
  } catch (error) {
    // Cut short: as good as none.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
