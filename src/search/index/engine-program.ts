import * as pagefind from 'pagefind';
import { z } from 'zod';
import { digest } from '../../files/digest.ts';
import { diskCache } from '../../files/disk-cache.ts';
import type { IndexFile } from './packs.ts';

/** What the site serves of the engine: its interface is ours, in one language. */
const SERVED = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;
const ENGINE = 'pagefind.js';
const ENTRY = 'pagefind-entry.json';

/** No language of the engine: words come to it as stems, by the same rules as those of a query. */
export const LANGUAGE = 'unknown';

const entry = z.looseObject({
  version: z.string(),
  languages: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** The engine itself, and how it finds its index. */
interface EngineProgram {
  version: string;
  files: IndexFile[];
  /** The file that the engine reads first, for an index of so many pages under such a name. */
  entryOf: (index: { hash: string; pageCount: number }) => IndexFile;
}

/**
 * The engine, as its builder writes it beside an index of one word, its script without what only people read.
 * @param cache the folder that the search keeps for its next build
 * @throws when the builder has another format
 * @example await readEngineProgram('.cache/recherche') → { version: '1.6.0', files: [{ path: 'pagefind.js', … }, …], entryOf }
 */
export async function readEngineProgram(cache: string): Promise<EngineProgram> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: LANGUAGE });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const record = { url: '0', language: LANGUAGE, content: 'mot', meta: {} };
  const added = await index.addCustomRecord(record);
  const made = await index.getFiles();
  await index.deleteIndex();
  const faults = [...added.errors, ...made.errors];
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join(', ')}`);
  const first = made.files.find(({ path }) => path === ENTRY);
  if (first === undefined) throw new Error(`Pagefind makes no ${ENTRY}: read its release notes.`);
  const { languages, ...rest } = entry.parse(JSON.parse(Buffer.from(first.content).toString()));
  return {
    version: rest.version,
    files: await Promise.all(
      made.files
        .filter(({ path }) => SERVED.test(path))
        .map(async ({ path, content }) => ({
          path,
          content: path.endsWith('.js') ? await shorten(content, cache) : content,
        })),
    ),
    entryOf: ({ hash, pageCount }) => {
      const own = { ...languages[LANGUAGE], hash, page_count: pageCount };
      const text = JSON.stringify({ ...rest, languages: { [LANGUAGE]: own } });
      return { path: ENTRY, content: Buffer.from(text) };
    },
  };
}

/** The script as short as Vite makes those of pages: the first question fetches 2 kB less. */
async function shorten(script: Uint8Array, cache: string): Promise<Uint8Array> {
  const { keep } = diskCache({ folder: `${cache}/moteur`, version: 1 });
  return keep(digest(script), async () => {
    // Vite takes a quarter of a second to load, once for each release of the engine.
    const { minify } = await import('vite');
    const { code, errors } = await minify(ENGINE, Buffer.from(script).toString(), { module: true });
    if (errors.length > 0) throw new Error(`Vite cannot read ${ENGINE}: ${JSON.stringify(errors)}`);
    return Buffer.from(code);
  });
}
