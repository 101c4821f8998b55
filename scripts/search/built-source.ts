import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Source } from '../../src/search/ask/engine.ts';

/**
 * The index of a built site, read from the disk: the engine that visitors load, without a server. The
 * engine fetches its files by itself, so `fetch` reads from the site, from then on, what names no host.
 * @param folder the built site
 * @param fetched filled with what was asked for, and its octets
 */
export function builtSource(folder: string, fetched = new Map<string, number>()): Source {
  const read = async (address: string): Promise<Response> => {
    const { pathname } = new URL(address, 'https://site.invalid');
    const bytes = new Uint8Array(await readFile(path.join(folder, pathname)));
    fetched.set(pathname, bytes.length);
    return new Response(bytes);
  };
  const fetchFromHost = globalThis.fetch;
  globalThis.fetch = async (request, options) => {
    const address = request instanceof Request ? request.url : String(request);
    return /^https?:/.test(address) ? fetchFromHost(request, options) : read(address);
  };
  return {
    load: async (name) => {
      const loaded: unknown = await import(pathToFileURL(path.join(folder, name)).href);
      return loaded;
    },
    read,
  };
}
