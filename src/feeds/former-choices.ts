import type { Redirection } from '../domain/old-address/table.ts';
import type { FormerChoice } from '../domain/stream/former-choices.ts';
import { feedsOf, routes } from '../routes.ts';
import { choicePath } from './choice-links.ts';

/**
 * Where the pages and feeds of crossings that are no more lead: to the page and the feed of the same
 * format of the nearest one, or to its RSS feed.
 * @example formerChoiceRows([{ from: { country: Liban, topic: Eau }, to: { country: Liban } }]) → [{ from: '/abonnements/pays/liban/thematiques/eau/', to: '/pays/liban/' }, …]
 */
export function formerChoiceRows(choices: readonly FormerChoice[]): Redirection[] {
  return choices
    .flatMap(({ from, to }) => {
      const [before, now] = [choicePath(from), choicePath(to)];
      const kept = feedsOf(now).map(({ href }) => href);
      const feeds = [routes.rss, routes.atom, routes.jsonFeed].map((feedOf) => ({
        from: feedOf(before),
        to: kept.find((href) => href === feedOf(now)) ?? routes.rss(now),
      }));
      return [{ from: before, to: now }, ...feeds];
    })
    .filter(({ from, to }) => from !== to);
}
