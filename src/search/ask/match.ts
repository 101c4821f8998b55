import type { Row } from './catalogue-file.ts';
import type { Hit, SearchIndex } from './engine.ts';
import { matchAny, matchMost, MIN_COVERAGE_POWER, NAME_WEIGHT } from './match-some.ts';
import { toMatches, type Matches, type SearchedWords } from './matches.ts';
import { shareOf } from './share-of-word.ts';

/** Fewer pages than this that say all words are too few: others say most of them. */
const MIN_PAGES = 3;

/**
 * The pages that say all words, or, where hardly any does, those that say most of them; any of them
 * where none says most. Of a list, those that say one of its things.
 * @example await matchWords(index, { words: ['eau', 'liban'], alternatives: [], begun: undefined }, (rows) => rows)
 *   → { scores: Map { 12 → 8.1 }, places: Map { 12 → [4, 20] }, omitted }
 */
export async function matchWords(
  index: SearchIndex,
  searched: SearchedWords,
  keep: (rows: readonly Row[]) => Row[],
): Promise<Matches> {
  const { words, alternatives } = searched;
  if (alternatives.length > 0) return matchAny(index, searched);
  const all = await index.find(words.join(' '));
  const kept = keep(all.map(({ row }) => row));
  if (kept.length < MIN_PAGES && words.length > 1) return matchMost(index, searched);
  const shares = await Promise.all(words.map((word) => shareOf(index, word, searched)));
  const hits = all.map((hit) => ({
    ...hit,
    score: shares.reduce((score, share) => score * share(hit.row), hit.score),
  }));
  return toMatches([...hits, ...(await findNamed(index, words, new Set(kept)))]);
}

/** The pages of countries that are named, where they do not say all words: « qui préside le groupe-pays Maroc ». */
async function findNamed(
  index: SearchIndex,
  words: readonly string[],
  known: ReadonlySet<Row>,
): Promise<Hit[]> {
  const text = ` ${words.join(' ')} `;
  const named = index.catalogue.namesIn('pays').flatMap(([row, names]) => {
    const name = names.find((one) => text.includes(` ${one} `));
    return name === undefined || known.has(row) ? [] : [{ row, name }];
  });
  const found = await Promise.all(
    named.map(async ({ row, name }) => {
      const hits = await index.find(name);
      const { length } = name.split(' ');
      const share = (NAME_WEIGHT * length) / (words.length + length);
      return hits
        .filter((hit) => hit.row === row)
        .map((hit) => ({ ...hit, score: hit.score * share ** MIN_COVERAGE_POWER }));
    }),
  );
  return found.flat();
}

/**
 * The answers to words that are looked for as one phrase.
 * @example await matchPhrase(index, '"agence de l’eau"')
 *   → { scores: Map { 12 → 8.1 }, places: Map { 12 → [4] }, omitted }
 */
export async function matchPhrase(index: SearchIndex, phrase: string): Promise<Matches> {
  return toMatches(await index.find(phrase));
}
