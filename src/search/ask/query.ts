import { foldLetters } from '../../lib/text.ts';
import { readAlternatives } from './alternatives.ts';
import { readExclusions } from './exclusions.ts';
import {
  areEventWords,
  arePublished,
  asksWhat,
  listBesideDays,
  listSignificant,
  withoutEventWords,
  withoutCommonplaces,
} from './fillers.ts';
import { foldForSearch, readTokens, wordsOf } from './folding.ts';
import { wordsOfPath } from './path-words.ts';
import { readDates } from './period.ts';

/** A query taken apart. */
export interface ParsedQuery {
  /** Folded, those that say what is looked for; a year that stands alone is one of them. */
  words: readonly string[];
  /** Where it lists things of which any is meant, the words of each. */
  alternatives: readonly (readonly string[])[];
  /** Folded, between quotation marks: the words in this order. */
  phrase: string | undefined;
  /** What stands between quotation marks, as it was typed. */
  phrases: readonly string[];
  /** What pages may not say, folded: « -séisme ». */
  excluded: readonly string[];
  /** The days that the query names. */
  includes: ((day: string) => boolean) | undefined;
  year: string | undefined;
  /** Whether these days are others tomorrow: « hier ». */
  isRelative: boolean;
  /** Whether an explanation is looked for, not a date. */
  isWhat: boolean;
  /** « prochaine réunion »: what is to come, the soonest first. */
  isNext: boolean;
  /** « actualités 2019 »: what was published in these days, before what took place. */
  isPublished: boolean;
}

const NEXT =
  /^(?:prochaine?s?|prochainement|bientot|venir|futures?|next|upcoming|proxim[ao]s?|القادم|القادمه|المقبل)$/;

/**
 * Reads what a visitor types.
 * @param today ISO 8601
 * @example parseQuery('prochaine réunion du groupe‑pays Liban', today) → { words: ['reunion', 'groupe', 'pays', 'liban'], isNext: true, … }
 */
export function parseQuery(typed: string, today: string): ParsedQuery {
  const { text: query, excluded } = readExclusions(typed);
  const phrase = readPhrase(query);
  const dated = readDates(wordsOf(joinInitials(readAddress(query))), today);
  const isNext = dated.words.some((word) => NEXT.test(word));
  const words = dated.words.filter((word) => !NEXT.test(word));
  const { includes, year, isRelative = false } = dated;
  const significant = withoutCommonplaces(
    isNext || includes !== undefined ? listBesideDays(words) : listSignificant(words),
  );
  // With days, any event is meant: few say that they are « réunions ».
  const namesDays =
    isNext || (includes !== undefined && (year === undefined || areEventWords(significant)));
  const isPublished = includes !== undefined && arePublished(significant);
  const beside = namesDays ? withoutEventWords(significant) : significant;
  const asked = isPublished ? [] : beside;
  return {
    ...readThings(query, asked),
    phrase,
    phrases: readPhrases(query),
    excluded,
    includes,
    year,
    isRelative,
    isNext,
    isPublished,
    isWhat: asksWhat(readTokens(query).map(({ word }) => word)),
  };
}

/** The things that a query lists, and their words. */
function readThings(
  query: string,
  asked: readonly string[],
): Pick<ParsedQuery, 'words' | 'alternatives'> {
  const alternatives = readAlternatives(query, asked);
  if (alternatives.length === 0) return { words: asked, alternatives };
  return { words: [...new Set(alternatives.flat())], alternatives };
}

const ADDRESS = /^(?:https?:\/\/|www\.|\/)\S+$/i;
/** « portail.example/pays/liban », without what comes before; « C.G.L.U. » is none. */
const BARE_ADDRESS = /^(?:[\w-]+\.)+(?:com|eu|fr|int|net|org)(?:\/\S*)?$/i;

/** Of an address that was pasted, the words of its page; the name of the site where it has none. */
function readAddress(query: string): string {
  if (!ADDRESS.test(query) && !BARE_ADDRESS.test(query)) return query;
  const address = query.replace(/^(?!https?:|\/)/i, 'https://');
  if (!URL.canParse(address, 'https://site.invalid')) return query;
  const words = wordsOfPath(address);
  if (words !== '' || address.startsWith('/')) return words || query;
  return new URL(address).hostname.replace(/^www\./, '').replace(/\.[a-z]+$/, '');
}

const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{L}\.)+\p{L}\.?(?![\p{L}\p{N}])/gu;

/** « C.G.L.U. » is « CGLU ». */
function joinInitials(text: string): string {
  return text.replaceAll(INITIALS, (initials) => initials.replaceAll('.', ''));
}

/** « « fonds de solidarité » Liban » asks for these words as they stand there, and for « Liban ». */
function readPhrases(query: string): string[] {
  return [...query.matchAll(/["«“„]\s*([^"«»“”„]+?)\s*["»”]/g)].map(([, inner = '']) => inner);
}

/** The engine looks for a phrase where the whole query is one. */
function readPhrase(query: string): string | undefined {
  const folded = foldForSearch(query)
    .replaceAll(/[«»“”„]/g, '"')
    .trim();
  const [, inner] = /^"\s*([^"]*?)\s*"$/.exec(folded) ?? [];
  return inner === undefined || inner === '' ? undefined : `"${foldLetters(inner)}"`;
}
