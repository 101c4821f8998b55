import { OLD_OBJECTS } from '../../domain/old-address/query.ts';
import { GONE } from '../../domain/old-address/table.ts';
import { answerOldAddress, type Find } from '../redirects/answer.ts';

/** What hosts without a worker look up of an old address: a key of the table, and where it leads. */
export interface Lookup {
  key: string;
  target: string;
}

/** What a page of SPIP gave to follow: the beginning of its name, and how a lookup says so. */
export const FOLLOWED = [
  { wants: 'rss', page: 'backend' },
  { wants: 'ics', page: 'ical' },
] as const;

/**
 * The lookups of a table: its titles, pages and numbers, and the feed and calendar of each number.
 * @param lines of the table
 * @example listLookups(['rubrique:217\t/pays/palestine/\n'], find) → [{ key: 'rubrique:217', … }, { key: 'rss.rubrique:217', … }, …]
 */
export function listLookups(lines: readonly string[], find: Find): Lookup[] {
  return lines.flatMap((line) => {
    const [key = '', target = GONE] = line.trimEnd().split('\t');
    // Only the worker tells spellings apart, and asks which pages can be followed.
    if (/^=|^(?:rss|ics):/.test(key)) return [];
    // Parameters spell the names of SPIP's pages with a low line.
    const spelt = key.startsWith('page:') ? new Set([key, key.replaceAll('-', '_')]) : [key];
    const named = [...spelt].map((name) => ({ key: name, target }));
    return [...named, ...followLookups(key, find)];
  });
}

function followLookups(key: string, find: Find): Lookup[] {
  const [object = '', id = ''] = key.split(':');
  if (!OLD_OBJECTS.some((known) => known === object)) return [];
  return FOLLOWED.flatMap(({ wants, page }) => {
    const answer = answerOldAddress(`/spip.php?page=${page}&id_${object}=${id}`, find);
    return answer?.status === 301 ? [{ key: `${wants}.${key}`, target: answer.location }] : [];
  });
}

/**
 * The pattern that finds the number of an object among parameters in any order, with stray quotes; its
 * only group is the number.
 * @example objectPattern('article') matches "page=pays_page&id_article=4963%27" and "article1784"
 */
export function objectPattern(object: string): string {
  const names = object === 'rubrique' ? '(?:rubrique|secteur)' : object;
  return `(?:^|[?&;])(?:id_)?${names}_?=?(?:%22|%27|['\\x22])*0*([0-9]{1,9})`;
}
