import path from 'node:path';
import { PlainError } from '../../src/lib/plain-error.ts';
import { findFreePort } from './free-port.ts';
import { requireSite } from './require-site.ts';
import { isReady, startServer, type SiteServer } from './wrangler.ts';

/** Another program may take a free port before our server listens to it. */
const ATTEMPTS = 3;

/**
 * Serves a built site on a free port for as long as somebody looks at it.
 * @param folder the project whose `dist/` is served
 * @throws PlainError when nothing was built, or when the server does not start
 * @example await using server = await serveBuiltSite(); await fetch(server.address)
 */
export async function serveBuiltSite(folder = '.'): Promise<SiteServer> {
  const site = path.join(folder, 'dist');
  requireSite(site);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const server = startServer(await findFreePort(), folder);
    if (await isReady(server)) return server;
  }
  throw new PlainError(`Le serveur de ${site} n’a pas démarré.`);
}
