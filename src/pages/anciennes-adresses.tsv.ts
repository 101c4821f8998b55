import type { APIRoute } from 'astro';
import { listRedirections } from '../domain/old-address/queries.ts';

/** Where addresses of the old site lead; the last step of the build makes the rules of hosts of it. */
export const GET: APIRoute = async () => {
  const lines = (await listRedirections()).map(({ from, to }) => `${from}\t${to}\n`);
  return new Response(lines.join(''));
};
