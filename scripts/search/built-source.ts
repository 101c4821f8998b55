import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Source } from '../../src/search/ask/index-files.ts';

type Read = Source['read'];

/**
 * The index of a built site, read from the disk: the engine that visitors load, without a server.
 * @param folder the built site
 * @param fetched filled with what was asked for, and its bytes
 * @example const index = await SearchIndex.open(builtSource('dist'));
 */
export function builtSource(folder: string, fetched = new Map<string, number>()): Source {
  const read: Read = async (address) => {
    const { pathname } = new URL(address, 'https://site.invalid');
    const bytes = new Uint8Array(await readFile(path.join(folder, pathname)));
    fetched.set(pathname, bytes.length);
    return new Response(bytes);
  };
  return { load: (name) => loadEngine(path.join(folder, name), read), read };
}

const readerSetter = z.object({
  readBy: z.custom<(read: Read) => void>((value) => typeof value === 'function'),
});

/**
 * Loads the engine with a `fetch` of its own. It asks for its files by that name, which a variable of
 * its module takes here; the `fetch` of the process stays what it is.
 */
async function loadEngine(file: string, read: Read): Promise<unknown> {
  const engine = await readFile(file, 'utf8');
  const reader = 'let fetch; export const readBy = (read) => { fetch = read; };';
  // A module is loaded once for each address: another mark, another engine.
  const script = `/* ${randomUUID()} */ ${reader}\n${engine}`;
  const loaded: unknown = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  readerSetter.parse(loaded).readBy(read);
  return loaded;
}
