import type { SearchIndex } from './engine.ts';
import type { Matches } from './matches.ts';

/** What a page keeps that says the words of the name of a place, but not the name. */
const PART_SHARE = 0.05;

/** The words of a query, and the places named in it of which no page speaks. */
interface SortedWords {
  words: string[];
  /** Folded, several words each. */
  unsaid: string[];
}

/**
 * Sets aside the places of several words of which no page speaks: of « Royaume-Uni » a page that says
 * « uni » says nothing.
 * @param words folded, without small words
 * @example await setUnsaidPlacesAside(index, ['jumelage', 'royaume', 'uni'])
 *   → { words: ['jumelage'], unsaid: ['royaume uni'] }
 */
export async function setUnsaidPlacesAside(
  index: SearchIndex,
  words: readonly string[],
): Promise<SortedWords> {
  let text = ` ${words.join(' ')} `;
  const unsaid: string[] = [];
  for (const place of index.catalogue.places) {
    if (!text.includes(` ${place} `)) continue;
    if ((await index.find(`"${place}"`)).length > 0) continue;
    text = text.replace(` ${place} `, ' ');
    unsaid.push(place);
  }
  return { words: text.split(' ').filter(Boolean), unsaid };
}

/**
 * The pages that say the name of a place come before those that say its words apart: for « Île-de-France »,
 * those of Paris before those of an island.
 * @param words folded, without small words
 * @example (await preferPlaces(matches, index, ['ile', 'france'])).scores
 *   // lowered where « Île-de-France » is not said
 */
export async function preferPlaces(
  matches: Matches,
  index: SearchIndex,
  words: readonly string[],
): Promise<Matches> {
  const text = ` ${words.join(' ')} `;
  const named = index.catalogue.places.filter((place) => text.includes(` ${place} `));
  const scores = new Map(matches.scores);
  for (const place of named) {
    const saying = new Set((await index.find(`"${place}"`)).map(({ row }) => row));
    for (const [row, score] of scores) {
      if (!saying.has(row)) scores.set(row, score * PART_SHARE);
    }
  }
  return { ...matches, scores };
}
