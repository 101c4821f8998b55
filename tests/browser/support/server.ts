import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { isReady, startServer } from '../../../scripts/server/wrangler.ts';
import { findFreePort } from '../../../scripts/server/free-port.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built site, without a slash at its end. */
    site: string;
  }
}

/** One server for all browser tests: dist/ through the CDN's own runtime. */
export default async function serveBuiltSite({ provide }: TestProject) {
  if (!existsSync('dist/index.html')) {
    throw new Error('The browser tests read dist/, which is not there: run "npm run build" first.');
  }
  const server = startServer(await findFreePort());
  if (!(await isReady(server))) throw new Error('The server of dist/ did not start.');
  provide('site', server.address);
  return async () => {
    server.stop();
    await server.ended;
  };
}
