import type { SearchIndex } from './engine.ts';

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
