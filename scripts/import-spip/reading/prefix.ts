import { UnreadableSource } from './source.ts';
import { ESSENTIAL } from './tables.ts';

/**
 * What an installation writes before the names of its tables.
 * @throws UnreadableSource when the tables are not those of SPIP
 * @example prefixOf(['spip_articles', 'spip_rubriques', 'spip_auteurs', 'spip_meta']) → 'spip_'
 */
export function prefixOf(tables: readonly string[]): string {
  const known = new Set(tables);
  const prefixes = tables
    .filter((name) => name.endsWith('articles'))
    .map((name) => name.slice(0, -'articles'.length))
    .filter((prefix) => ESSENTIAL.every((name) => known.has(prefix + name)));
  const [shortest] = prefixes.toSorted((a, b) => a.length - b.length);
  if (shortest === undefined) {
    throw new UnreadableSource(
      `Ce n’est pas une base de SPIP : il y manque les tables ${ESSENTIAL.map((name) => `spip_${name}`).join(', ')}.`,
    );
  }
  return shortest;
}
