import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { ask, RANKING, WORDS_PATH } from '../../src/search/ask/query.ts';

const isFunction = (value: unknown): boolean => typeof value === 'function';

const page = z.object({ url: z.string(), content: z.string(), locations: z.array(z.int()) });
const answer = z.object({
  results: z.array(z.object({ data: z.custom<() => unknown>(isFunction) })),
});
const engine = z.object({ search: z.custom<(words: string | null) => unknown>(isFunction) });
const engineModule = z.object({ createInstance: z.custom<(o: object) => unknown>(isFunction) });

/** The search of a built site, as its visitors have it. */
export interface BuiltSearch {
  /** The addresses of the first pages found. */
  find: (query: string, count: number) => Promise<string[]>;
  close: () => void;
}

/**
 * Opens the search index of a built site; nothing but this machine is asked.
 * @returns nothing when the site is not built
 * @example (await openBuiltSearch('dist'))?.find('eau', 3) → ['/thematiques/eau/', …]
 */
export async function openBuiltSearch(dist: string): Promise<BuiltSearch | undefined> {
  const program = path.resolve(dist, 'pagefind/pagefind.js');
  if (!existsSync(program)) return undefined;
  const { server, address } = await serveFiles(dist);
  const { createInstance } = engineModule.parse(await import(pathToFileURL(program).href));
  const options = { basePath: `${address}/pagefind/`, noWorker: true, ranking: RANKING };
  const { search } = engine.parse(createInstance(options));
  const find = async (words: string | null) => {
    const { results } = answer.parse(await search(words));
    return { results: results.map(({ data }) => ({ data: async () => page.parse(await data()) })) };
  };
  const readWords = async () => readFile(path.join(dist, WORDS_PATH), 'utf8');
  return {
    find: async (query, count) => {
      const { answer: found } = await ask(query, { find, readWords });
      const pages = await Promise.all(found.results.slice(0, count).map(({ data }) => data()));
      return pages.map(({ url }) => new URL(url, address).pathname);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The engine fetches its index: a server of its own, on loopback. */
async function serveFiles(folder: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    readFile(path.join(folder, path.normalize(pathname))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  server.listen({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('There is no free port.');
  return { server, address: `http://127.0.0.1:${String(place.port)}` };
}
