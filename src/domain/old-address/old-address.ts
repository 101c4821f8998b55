import { decodeAddress, fold, isFolded } from './fold.ts';
import { pathKeys } from './path-keys.ts';
import { objectKeys, readQuery } from './query.ts';

/** What an address of the old site asks for. */
export interface OldAddress {
  /** What it may be known by in the table of old addresses, surest first. */
  keys: readonly string[];
  wants: 'page' | 'rss' | 'atom' | 'ics';
  /** The path of the old address, as this site would spell it. */
  path: string;
  /** The words of a search. */
  search?: string;
  /** What the entrance or a feed was to speak, as SPIP's own parameter says it. */
  language?: string;
}

/** The key of the entrance of the old site. */
const HOME_KEY = 'accueil';

/** Programs of SPIP and of its first versions: one that bears the name of an object shows it. */
const PROGRAM = /^([a-z-]+)\.php[345]?$|^(index|sommaire)\.html?$/;
/** Some servers put what SPIP shows behind its program, as if that were a folder. */
const PROGRAM_BEFORE = /^\/(?:spip|index|page)\.php[345]?\/(?=[^/])/i;
/** A link that lacked « https:// » was read as a folder of the page it stood on; quotes went with some. */
const HOST_BEFORE = /^\/["'“”«»\s]*\/*(?:https?:\/+)?(?:(?:[a-z0-9-]+\.)+(?:org|com|fr)\/+)?(?=.)/i;
const ENTRANCES: readonly string[] = ['spip', 'index', 'sommaire', 'page'];

const FEED_PAGE = /^(?:backend|rss|atom|feed)/;
const CALENDAR_PAGE = /^(?:ical|ics|agenda-ics)/;
const FEED_FILE =
  /^(?:backend|rss|atom|feed|flux|index)\.(?:xml|rdf|rss|php)$|^(?:backend|rss|atom|feed)$/;
const CALENDAR_FILE = /^ical(?:\.ics)?$|^(?:agenda|calendrier|calendar)\.(?:ics|ical)$/;

/**
 * Reads an address as the old site would (SPIP 1.8 to 4.3) and as links to it are spelt: in any case and
 * encoding, with their parameters in any order and the signs that a text left at their end.
 * @example readOldAddress('/spip.php?page=pays_page&id_article=3034') → { keys: ['article:3034', 'page:pays-page'], wants: 'page', … }
 * @example readOldAddress('/+-Maroc-55-+') → { keys: ['=/+-Maroc-55-+', '+/maroc-55', 'mot:55', …], wants: 'page', … }
 */
export function readOldAddress(address: string): OldAddress {
  if (isTitle(address)) return { ...pathKeys(address), wants: wantsOfFile(address.slice(1)) };
  const { pathname, search } = new URL(address, 'https://site.invalid');
  // Links that were encoded whole hide their parameters in the path.
  const [decoded = '', ...hidden] = decodeAddress(pathname).split('?');
  const query = readQuery([...hidden, search.slice(1)].join('&'));
  const path = decoded
    .replace(HOST_BEFORE, '/')
    .replace(/[&<>"].*$/s, '')
    .replaceAll(/\/+/g, '/')
    .replace(PROGRAM_BEFORE, '/');
  const name = fold(path.split('/').findLast((part) => part !== '') ?? '');
  const [, program = '', entrance] = PROGRAM.exec(name) ?? [];
  if (program !== '' || entrance !== undefined || name === '') {
    return readProgram(entrance ?? program, query);
  }
  return { ...pathKeys(path), wants: wantsOfFile(name) };
}

/** A title as this site spells it, which most addresses of the table are. */
function isTitle(address: string): boolean {
  return address.startsWith('/') && isFolded(address.slice(1));
}

/** An address whose parameters say what it shows. */
function readProgram(program: string, query: ReadonlyMap<string, string>): OldAddress {
  const page = fold(query.get('page') ?? (ENTRANCES.includes(program) ? '' : program));
  const keys = [...objectKeys(query), ...(page === '' ? [] : [`page:${page}`])];
  const words = query.get('recherche');
  const language = query.get('lang') ?? query.get('var_lang');
  return {
    keys: keys.length === 0 && program !== '' ? [HOME_KEY] : keys,
    wants: wantsOfPage(page),
    path: '/',
    ...(words === undefined ? {} : { search: words.replaceAll('+', ' ').trim() }),
    ...(language === undefined ? {} : { language }),
  };
}

function wantsOfPage(page: string): OldAddress['wants'] {
  if (CALENDAR_PAGE.test(page)) return 'ics';
  if (!FEED_PAGE.test(page)) return 'page';
  return page.startsWith('atom') ? 'atom' : 'rss';
}

function wantsOfFile(name: string): OldAddress['wants'] {
  if (CALENDAR_FILE.test(name)) return 'ics';
  if (!FEED_FILE.test(name)) return 'page';
  return name.startsWith('atom') ? 'atom' : 'rss';
}
