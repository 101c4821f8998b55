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

/** Pages and pictures of links, each named by all that it shows (`file-cache.ts`). */
const NAMED_BY_KEY = ['pages', 'apercus'].map((kind) => `${ASTRO_CACHE}/${kind}/`);

const state = z.object({
  lock: z.string(),
  /** What the disk knows of the bytes of a file, and their digest. */
  files: z.record(z.string(), z.object({ stamp: z.string(), digest: z.string() })),
});
type State = z.output<typeof state>;
type Files = State['files'];

/** Astro's cache while a build runs. */
interface OpenedCache {
  /** A line for the report, nothing where all is well. */
  report?: string;
  /** Remembers it as this build, which must be whole, has left it. */
  seal: () => Promise<void>;
}

/**
 * Takes out of Astro's cache what is not as the last whole build left it. Astro believes its cache:
 * truncated pictures were published, and pages of another build. A page whose file or picture has gone is
 * made again (`file-cache.ts`).
 * @example const { report, seal } = await openCache(root); // report: '.cache/astro : 3 fichiers abîmés, refaits.'
 *   await seal() // .cache/astro.json says what .cache/astro/ holds
 */
export async function openCache(root: string): Promise<OpenedCache> {
  await rm(path.join(root, ASTRO_CACHE, STORE), { force: true });
  const kept = await readSeal(root);
  const found = readState(root, { known: kept?.files });
  const { report, right } = await takeOutWrong(root, kept, found);
  const seal = async () => {
    if (!existsSync(path.join(root, ASTRO_CACHE))) return;
    // What bears the name of all that it shows is written once; where it was not, the next build reads it again.
    const isSure = (file: string) => NAMED_BY_KEY.some((folder) => file.startsWith(folder));
    const left = readState(root, { known: right, isSure });
    await writeFile(path.join(root, SEAL), JSON.stringify(left));
  };
  return { ...(report !== undefined && { report }), seal };
}

/** @returns the files that stay, and a line for the report where others had to go */
async function takeOutWrong(
  root: string,
  kept: State | undefined,
  found: State,
): Promise<{ right: Files; report?: string }> {
  // As `astro sync` leaves it in a new clone.
  if (Object.keys(found.files).length === 0) return { right: {} };
  if (kept?.lock !== found.lock) {
    await rm(path.join(root, ASTRO_CACHE), { recursive: true });
    const report = `${ASTRO_CACHE} ne vient pas de la dernière construction : il est refait.`;
    return { right: {}, report };
  }
  const isRight = (file: string) => kept.files[file]?.digest === found.files[file]?.digest;
  const wrong = Object.keys({ ...kept.files, ...found.files }).filter((file) => !isRight(file));
  if (wrong.length === 0) return { right: found.files };
  for (const file of wrong) if (file in found.files) await rm(path.join(root, file));
  const report = `${ASTRO_CACHE} : ${String(wrong.length)} fichiers abîmés ou inconnus, refaits.`;
  const right = Object.entries(found.files).filter(([file]) => isRight(file));
  return { right: Object.fromEntries(right), report };
}

/** What is known before the disk is asked. */
interface Known {
  known?: Files | undefined;
  /** Of which of these files it need not be asked. */
  isSure?: (file: string) => boolean;
}

/**
 * Bytes are read only of files that were touched since they were known: the cache holds every page. At once: in
 * turns of the event loop, twenty thousand files take four times as long.
 */
function readState(root: string, { known = {}, isSure = () => false }: Known): State {
  const folder = path.join(root, ASTRO_CACHE);
  const names = existsSync(folder) ? listFiles(folder).filter((name) => name !== STORE) : [];
  const files: Files = {};
  for (const file of names.map((name) => `${ASTRO_CACHE}/${name}`)) {
    const [place, former] = [path.join(root, file), known[file]];
    if (former !== undefined && isSure(file)) files[file] = former;
    else {
      const stamp = contentStampOf(place);
      files[file] = former?.stamp === stamp ? former : { stamp, digest: digestOf(place) };
    }
  }
  const lock = path.join(root, 'package-lock.json');
  return { lock: existsSync(lock) ? digestOf(lock) : '', files };
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function readSeal(root: string): Promise<State | undefined> {
  const file = path.join(root, SEAL);
  if (!existsSync(file)) return undefined;
  const source = await readFile(file, 'utf8');
  try {
    return state.safeParse(JSON.parse(source)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
