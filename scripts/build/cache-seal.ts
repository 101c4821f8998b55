import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { listFiles } from '../../src/files/list-files.ts';
import { contentStampOf } from '../../src/files/file-stamp.ts';

/** What Astro keeps of a build, and what we keep beside it. */
export const ASTRO_CACHE = '.cache/astro';
/** The cache of a build for editors. */
export const PREVIEW_CACHE = '.cache/astro-apercu';
const SEAL = '.cache/astro.json';
/** Rewritten by several commands, and read again from content/ in every build. */
const STORE = 'data-store.json';

const seal = z.object({
  lock: z.string(),
  /** What the disk knows of the bytes of a file, and their digest. */
  files: z.record(z.string(), z.object({ stamp: z.string(), digest: z.string() })),
});
type Seal = z.output<typeof seal>;

/**
 * Takes out of Astro's cache what is not as the last whole build left it. Astro believes its cache:
 * truncated pictures were published, and pages of another build. A page whose file or picture has gone is
 * made again (`file-cache.ts`).
 * @returns a line for the report, nothing where all is well
 * @example openCache(root) → '.cache/astro : 3 fichiers abîmés, refaits.'
 */
export async function openCache(root: string): Promise<string | undefined> {
  await rm(path.join(root, ASTRO_CACHE, STORE), { force: true });
  if (!existsSync(path.join(root, ASTRO_CACHE))) return undefined;
  const kept = await readSeal(root);
  const now = readState(root, kept);
  // As `astro sync` leaves it in a new clone.
  if (kept === undefined && Object.keys(now.files).length === 0) return undefined;
  if (kept?.lock !== now.lock) {
    await rm(path.join(root, ASTRO_CACHE), { recursive: true });
    return `${ASTRO_CACHE} ne vient pas de la dernière construction : il est refait.`;
  }
  const wrong = Object.keys({ ...kept.files, ...now.files }).filter(
    (file) => kept.files[file]?.digest !== now.files[file]?.digest,
  );
  if (wrong.length === 0) return undefined;
  for (const file of wrong) if (file in now.files) await rm(path.join(root, file));
  return `${ASTRO_CACHE} : ${String(wrong.length)} fichiers abîmés ou inconnus, refaits.`;
}

/**
 * Remembers Astro's cache as a whole build has left it.
 * @example await sealCache('.') // .cache/astro.json says what .cache/astro/ holds
 */
export async function sealCache(root: string): Promise<void> {
  if (!existsSync(path.join(root, ASTRO_CACHE))) return;
  const state = readState(root, await readSeal(root));
  await writeFile(path.join(root, SEAL), JSON.stringify(state));
}

/**
 * Bytes are read only of files that were touched since the last seal: the cache holds every page. At once: in
 * turns of the event loop, twenty thousand files take four times as long.
 */
function readState(root: string, kept: Seal | undefined): Seal {
  const names = listFiles(path.join(root, ASTRO_CACHE)).filter((name) => name !== STORE);
  const files: Seal['files'] = {};
  for (const file of names.map((name) => `${ASTRO_CACHE}/${name}`)) {
    const stamp = contentStampOf(path.join(root, file));
    const known = kept?.files[file];
    files[file] =
      known?.stamp === stamp ? known : { stamp, digest: digestOf(path.join(root, file)) };
  }
  const lock = path.join(root, 'package-lock.json');
  return { lock: existsSync(lock) ? digestOf(lock) : '', files };
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function readSeal(root: string): Promise<Seal | undefined> {
  const file = path.join(root, SEAL);
  if (!existsSync(file)) return undefined;
  const source = await readFile(file, 'utf8');
  try {
    return seal.safeParse(JSON.parse(source)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
