import { PlainError } from '../../src/lib/plain-error.ts';
import { absolute } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';

/** IndexNow (indexnow.org/documentation) takes so many addresses at once. */
const MAX_ADDRESSES = 10_000;
const INDEXNOW = 'https://api.indexnow.org/indexnow';

/**
 * Tells search engines which pages changed.
 * @param key by which they know that the site is ours: it lies at its root, as a file of that name
 * @throws when they refuse; what was deployed stays deployed
 * @example await notifyEngines(['/agenda/'], 'a1b2c3')
 */
export async function notifyEngines(
  paths: readonly string[],
  key: string,
  endpoint = INDEXNOW,
): Promise<void> {
  const urlList = paths.slice(0, MAX_ADDRESSES).map((path) => absolute(path, site.url));
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ host: new URL(site.url).host, key, urlList }),
  });
  if (answer.ok) return;
  throw new PlainError(
    `IndexNow a répondu ${String(answer.status)} : les moteurs de recherche n’ont pas été prévenus.`,
  );
}
