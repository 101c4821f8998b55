import { distance } from 'fastest-levenshtein';
import { toId } from '../../lib/text.ts';

/** So many letters may be wrong, missing or too many in a word of so many letters. */
function toleranceFor(length: number): number {
  if (length < 3) return 0;
  return length < 5 ? 1 : Math.min(4, Math.max(2, Math.floor(length / 3)));
}

/**
 * The word of a list that was most likely meant: the same but for accents and capitals, one of whose
 * words is missing or too many, the one that it begins, else the nearest by its letters; nothing where none is near.
 * @example nearest('marroc', ['liban', 'maroc']) → 'maroc' ; nearest('Sénégal', ['senegal']) → 'senegal'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = toId(word);
  if (wanted === '') return undefined;
  const known = [...candidates].map((candidate) => ({ candidate, id: toId(candidate) }));
  const exact = known.find(({ id }) => id === wanted);
  if (exact !== undefined) return exact.candidate;
  const contained = known.filter(({ id }) => sharesWords(wanted, id));
  const [only] = contained;
  if (only !== undefined && contained.length === 1) {
    // « Loire-Atlantic » holds all of « Loire », and is a slip of « Loire-Atlantique ».
    const fuller = known.filter(({ id }) => sharesWords(only.id, id));
    const tolerance = Math.floor((wanted.length - only.id.length) / 3);
    return nearestByLetters(wanted, fuller, tolerance) ?? only.candidate;
  }
  const longer = known.filter(({ id }) => wanted.length >= MIN_BEGINNING && id.startsWith(wanted));
  if (longer.length === 1) return longer[0]?.candidate;
  return nearestByLetters(wanted, contained.length > 0 ? contained : known);
}

function nearestByLetters(
  wanted: string,
  known: readonly { candidate: string; id: string }[],
  tolerance = toleranceFor(wanted.length),
): string | undefined {
  let best: string | undefined;
  let least = tolerance + 1;
  for (const { candidate, id } of known) {
    if (Math.abs(id.length - wanted.length) >= least) continue;
    const letters = isSwapped(wanted, id) ? 1 : distance(wanted, id);
    if (letters < least) [best, least] = [candidate, letters];
  }
  return best;
}

/** « atl » for « alt »: two neighbours that changed places are one slip, not two. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at < a.length && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** « info » begins « information »; fewer letters begin too much. */
const MIN_BEGINNING = 4;

/** « ville-de-lyon » holds all of « lyon »; « la » alone would hold too little. */
function sharesWords(a: string, b: string): boolean {
  const [few, many] = [a.split('-'), b.split('-')].toSorted((x, y) => x.length - y.length);
  if (few === undefined || many === undefined || few.join('').length < 4) return false;
  return few.every((word) => many.includes(word));
}

/**
 * The end of a message about an unknown word.
 * @example suggest('marroc', ['maroc'], 'Corrigez le nom.') → 'Vouliez-vous dire « maroc » ?'
 */
export function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
  const found = nearest(word, candidates);
  return found === undefined ? otherwise : `Vouliez-vous dire « ${found} » ?`;
}
