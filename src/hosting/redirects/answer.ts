import { readOldAddress, type OldAddress } from '../../domain/old-address/old-address.ts';
import { GONE } from '../../domain/old-address/table.ts';
import { STREAM_LANGUAGES } from '../../lib/language.ts';
import { feedsOf, routes } from '../../routes.ts';

/** What a host answers to an address that has no page of its own. */
export type RedirectOrGone = { status: 301; location: string } | { status: 410 };

/** Finds the target of a key of the table of old addresses. */
export type Find = (key: string) => string | undefined;

/** Nobody searches for so many characters; an address that long is no search. */
const LONGEST_SEARCH = 200;

/**
 * Folders of the old site that held files and programs, as a pattern without regard to capitals: what is
 * not in the table is gone for good.
 */
export const OLD_FOLDER = `^/(?:${[
  'img',
  'local',
  'ecrire',
  'prive',
  'squelettes',
  'squelettes-dist',
  'plugins',
  'plugins-dist',
  'extensions',
].join('|')})(?:/|$)`;

/**
 * What becomes of an address of the old site; nothing for one that no rule knows.
 * @param find in the table that `writeTable` and `feedRows` have made
 * @example answerOldAddress('/spip.php?page=backend&id_rubrique=217', find) → { status: 301, location: '/pays/palestine/rss.xml' }
 */
export function answerOldAddress(address: string, find: Find): RedirectOrGone | undefined {
  const asked = readOldAddress(address);
  if (asked.search !== undefined && asked.search !== '') return searchFor(asked.search);
  const key = asked.keys.find((candidate) => find(candidate) !== undefined);
  const target = inItsLanguage(asked, key === undefined ? undefined : find(key), find);
  if (asked.wants === 'page' || isGoneFeed(asked, target)) return leadTo(target, asked);
  return { status: 301, location: followed(asked, target, find) };
}

/** A feed of this site that is no more; of a page of SPIP that is no more, the feed above it goes on. */
function isGoneFeed({ path }: OldAddress, target: string | undefined): boolean {
  return target === GONE && path !== '/';
}

function leadTo(target: string | undefined, { path }: OldAddress): RedirectOrGone | undefined {
  if (target === GONE || (target === undefined && new RegExp(OLD_FOLDER, 'i').test(path))) {
    return { status: 410 };
  }
  return target === undefined ? undefined : { status: 301, location: target };
}

/** The entrance of the old site, or a feed of all of it, that was asked in another language. */
function inItsLanguage(
  { keys, wants, language }: OldAddress,
  target: string | undefined,
  find: Find,
): string | undefined {
  const isEntrance = target === routes.home || (target === undefined && keys.length === 0);
  const isWholeFeed = target === undefined && wants !== 'page';
  const known = STREAM_LANGUAGES.find((name) => name === language);
  if (known === undefined || !(isEntrance || isWholeFeed)) return target;
  const home = routes.language(known);
  return find(followKey('rss', home)) === undefined ? target : home;
}

/** Shorter ones begin too many titles for one that fits to be the one that was meant. */
const SHORTEST_CUT = 20;
/** The number of an article that no rule knows: what begins alike is another one. */
const NUMBERED = /-(?!(?:19|20)\d\d\/$)\d{3,}\/$/;

/**
 * Where a title leads that SPIP, a mail or a text has cut short, if all that begin so lead to one page.
 * @param findByBeginning in the table
 * @example answerCutTitle('/Les-Journees-franco-americ', find) → { status: 301, location: '/pays/etats-unis/' }
 */
export function answerCutTitle(address: string, findByBeginning: Find): RedirectOrGone | undefined {
  const { keys, path } = readOldAddress(address);
  if (NUMBERED.test(path)) return undefined;
  const titles = keys.filter((key) => /^[-+_]?\/[^/]+$/.test(key) && key.length > SHORTEST_CUT);
  const targets = titles.map((title) => findByBeginning(title));
  const target = targets.find((found) => found !== undefined && found !== GONE);
  return target === undefined ? undefined : { status: 301, location: target };
}

function searchFor(words: string): RedirectOrGone {
  const asked = encodeURIComponent(words.slice(0, LONGEST_SEARCH).toWellFormed());
  return { status: 301, location: `${routes.search}?q=${asked}` };
}

/** The nearest feed or calendar above what an address shows: in the end, that of the whole site. */
function followed(asked: OldAddress, target: string | undefined, find: Find): string {
  const { wants, path } = asked;
  const page = target === undefined || target === GONE ? path : target;
  const steps = page.split('/').filter((step) => step !== '');
  const pages = steps.map((_, index) => `/${steps.slice(0, steps.length - index).join('/')}/`);
  for (const above of pages) {
    const known = find(followKey(wants === 'ics' ? 'ics' : 'rss', above));
    if (known !== undefined) return wants === 'atom' ? atomOf(above, known) : known;
  }
  if (wants === 'ics') return routes.calendar(routes.home);
  return wants === 'atom' ? routes.atom(routes.home) : routes.rss(routes.home);
}

/** Few pages have a feed in one format only. */
function atomOf(page: string, rss: string): string {
  return feedsOf(page).find(({ format }) => format === 'Atom')?.href ?? rss;
}

/**
 * The key under which the table says that a page can be followed.
 * @example followKey('rss', '/pays/liban/') → 'rss:/pays/liban/'
 */
export function followKey(format: 'rss' | 'ics', page: string): string {
  return `${format}:${page}`;
}
