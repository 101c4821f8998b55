/** The words of a page in their order, as the engine knows them: those of its text and of each field. */
export interface PageWords {
  text: readonly string[];
  fields: Readonly<Record<string, readonly string[]>>;
}

/** How the engine writes that what follows is running text: its weight, 24 to one, less than zero. */
const RUNNING_TEXT = -25;

/** Where a page says a word, each place counted from the one before, the name of the part before its places. */
export interface Places {
  text: number[];
  fields: number[];
  /** The place before, in the part that is being read, and which part that is. */
  last: number;
  part: number;
}

/**
 * The places of each word of a page: in its text, and in its fields, which begin with their numbers, from one
 * on, less than zero.
 * @param names of the fields, in the order of their numbers
 * @example placesOf({ text: ['eau', 'lac', 'eau'], fields: { t: ['eau'] } }, ['t']).get('eau') → { text: [-25, 0, 2], fields: [-1, 0], … }
 */
export function placesOf(
  { text, fields }: PageWords,
  names: readonly string[],
): Map<string, Places> {
  const places = new Map<string, Places>();
  const read = (words: readonly string[], part: number) => {
    for (const [place, word] of words.entries()) {
      let known = places.get(word);
      if (known === undefined) {
        known = { text: [], fields: [], last: 0, part: 0 };
        places.set(word, known);
      }
      const list = part === RUNNING_TEXT ? known.text : known.fields;
      if (known.part !== part) {
        list.push(part);
        known.part = part;
        known.last = 0;
      }
      list.push(place - known.last);
      known.last = place;
    }
  };
  read(text, RUNNING_TEXT);
  for (const [number, name] of names.entries()) read(fields[name] ?? [], -1 - number);
  return places;
}
