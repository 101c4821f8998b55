import { wordsOf } from './folding.ts';

/** « ou » between two things; « où », which asks for a place, has its accent. */
const OR = /(?:^|\s)(?:et\s*\/\s*)?(?:ou(?: bien)?|or|o|u|أو)(?=\s)/iu;
/** What parts the things of a list; « 1,5 » is one number. */
const COMMA = /[,;،/](?!\d)/;

/** What joins the last thing of a list to those that commas part. */
const AND = /\s(?:et|and|y|e|و)\s/iu;

/** A longer part of a sentence is no item of a list. */
const MAX_WORDS = 2;

/**
 * The things of which any is looked for: those that « ou » joins, or the items of a list of short ones.
 * @param words those of the query that say something, folded
 * @returns the words of each; nothing where the query asks for one thing
 * @example readAlternatives('Liban, Maroc ou Burkina Faso', ['liban', 'maroc', 'burkina', 'faso'])
 *   → [['liban'], ['maroc'], ['burkina', 'faso']]
 */
export function readAlternatives(query: string, words: readonly string[]): string[][] {
  const said = (part: string) => wordsOf(part).filter((word) => words.includes(word));
  const joined = query.split(OR);
  const parts = query
    .split(joined.length > 1 ? new RegExp(`${OR.source}|${COMMA.source}`, 'iu') : COMMA)
    .flatMap((part, place, all) =>
      all.length > 1 && place === all.length - 1 ? part.split(AND) : [part],
    )
    .map(said)
    .filter((part) => part.length > 0);
  const isList = joined.length > 1 || parts.every((part) => part.length <= MAX_WORDS);
  return isList && parts.length > 1 ? parts : [];
}
