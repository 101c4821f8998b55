import type { SearchIndex } from './engine.ts';
import { wordsOf } from './folding.ts';
import type { SearchResults } from './search-results.ts';

/** « -séisme »; « Clermont-Ferrand » and « Paris - Lyon » exclude nothing, and « -20 » is a number. */
const HYPHEN = '-(?=\\p{L})';
/** « sauf le Maroc », « NOT Maroc »; « not » and « sans » are said of much else. */
const BUT =
  "(?:[Ss]auf|SAUF|[Ee]xcept[eé]?|NOT)\\s+(?:(?:les?|la|aux?|en|à|dans|pour|du|des?|the|in)\\s+|[ldLD]['’])*";
const EXCLUDED = new RegExp(`\\s+(?:${HYPHEN}|${BUT})(?<said>[^\\s"«»“”]+)`, 'gu');

/** A query, and what its pages may not say. */
interface ReadExclusions {
  /** What is looked for. */
  text: string;
  /** Words or compounds, folded. */
  excluded: readonly string[];
}

/**
 * Reads the words that a visitor does not want: those that a hyphen or « sauf » begins, after others.
 * @example readExclusions('maroc -séisme') → { text: 'maroc', excluded: ['seisme'] }
 */
export function readExclusions(query: string): ReadExclusions {
  const found = [...query.matchAll(EXCLUDED)].map(({ groups }) => groups?.said ?? '');
  return {
    text: query.replaceAll(EXCLUDED, '').trim(),
    excluded: found.map((one) => wordsOf(one).join(' ')),
  };
}

/**
 * The results that do not say any of some words.
 * @example await withoutExcluded(results, index, ['seisme']) → { rows: [12], matched: [12, 40], … }
 */
export async function withoutExcluded(
  results: SearchResults,
  index: SearchIndex,
  excluded: readonly string[],
): Promise<SearchResults> {
  if (excluded.length === 0) return results;
  const hits = await Promise.all(excluded.map((words) => index.find(`"${words}"`)));
  const saying = new Set(hits.flat().map(({ row }) => row));
  const rows = results.rows.filter((row) => !saying.has(row));
  return { ...results, rows, matched: results.matched.filter((row) => !saying.has(row)) };
}
