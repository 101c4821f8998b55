import { PlainError } from '../../src/lib/plain-error.ts';
import { absolute, routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';

/** The pages whose feeds hold what changed below them; the home page's hold everything. */
const FOLLOWED = [routes.home, routes.articles, routes.agenda, routes.resources];

/**
 * The feeds to tell of, once some pages have changed.
 * @example changedFeeds(['/agenda/2026/12/bilan/']) → ['https://…/rss.xml', 'https://…/atom.xml', 'https://…/feed.json', 'https://…/agenda/rss.xml', …]
 */
export function changedFeeds(paths: readonly string[]): string[] {
  return FOLLOWED.filter((page) => paths.some((path) => path.startsWith(page)))
    .flatMap((page) => [routes.rss(page), routes.atom(page), routes.jsonFeed(page)])
    .map((path) => absolute(path, site.url));
}

/**
 * Tells a WebSub hub that feeds have changed (its own form of publication, as public hubs take it).
 * @throws when it refuses
 * @example await notifyHub(['https://…/rss.xml'], 'https://hub.example/')
 */
export async function notifyHub(feeds: readonly string[], hub: string): Promise<void> {
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...feeds.map((feed) => ['hub.url', feed]),
  ]);
  const answer = await fetch(hub, { method: 'POST', body });
  if (answer.ok) return;
  throw new PlainError(
    `${hub} a répondu ${String(answer.status)} : les abonnés des flux n’ont pas été prévenus.`,
  );
}
