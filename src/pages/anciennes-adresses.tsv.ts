import type { APIRoute } from 'astro';
import { listRedirections } from '../domain/old-address/queries.ts';
import { loadFormerChoices } from '../domain/stream/queries.ts';
import { formerChoiceRows } from '../feeds/former-choices.ts';

/** Where addresses of the old site lead, and those of this one that are no more; the last step of the build makes the rules of hosts of it. */
export const GET: APIRoute = async () => {
  const former = formerChoiceRows(await loadFormerChoices());
  const lines = [...(await listRedirections()), ...former].map(
    ({ from, to }) => `${from}\t${to}\n`,
  );
  return new Response(lines.join(''));
};
