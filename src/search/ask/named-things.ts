import type { Catalogue } from './catalogue.ts';
import type { Row } from './catalogue-file.ts';
import { isFiller } from './fillers.ts';
import { withoutKinds } from './territory-kinds.ts';

/** Terms that stand beside each other: who names two of a kind asks for either. A topic narrows another one. */
const FACETS = ['pays', 'collectivite'];

/**
 * The countries, or the local governments, of which a query names two or more and nothing else.
 * @param words folded, without small words
 * @example listNamedThings(['liban', 'burkina', 'faso'], catalogue) → [['liban'], ['burkina', 'faso']]
 * @example listNamedThings(['nantes', 'japon'], catalogue) → []
 */
export function listNamedThings(words: readonly string[], catalogue: Catalogue): string[][] {
  const asked = words.filter((word) => !/^(?:groupes?|pays)$/.test(word));
  for (const facet of FACETS) {
    const things = cutIntoNames(asked, listNames(catalogue, facet));
    if (new Set(things.map(({ row }) => row)).size > 1) return things.map((thing) => thing.words);
  }
  return [];
}

interface Named {
  row: Row;
  words: string[];
}

/** The longest names first: « Nantes Métropole » before « Nantes ». */
function listNames(catalogue: Catalogue, facet: string): Named[] {
  return catalogue
    .namesIn(facet)
    .flatMap(([row, names]) =>
      names.flatMap((name) => {
        const all = name.split(' ').filter((word) => !isFiller(word));
        return [all, withoutKinds(all)].map((words) => ({ row, words }));
      }),
    )
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => b.words.length - a.words.length);
}

/** Names that follow each other and leave no word out; none where that cannot be. */
function cutIntoNames(words: readonly string[], names: readonly Named[]): Named[] {
  const things: Named[] = [];
  for (let place = 0; place < words.length;) {
    const thing = names.find((one) =>
      one.words.every((word, index) => words[place + index] === word),
    );
    if (thing === undefined) return [];
    things.push(thing);
    place += thing.words.length;
  }
  return things;
}
