import { foldLetters } from '../../lib/text.ts';

/** What is written otherwise, in one go: a build folds millions of words. */
const SIGNS = new Map([
  ...Array.from('’ʼ‘', (sign) => [sign, "'"] as const),
  ...Array.from('\u2010\u2011\u2043\uFE63\uFF0D', (sign) => [sign, '-'] as const),
  ...Array.from('\u00A0\u202F', (sign) => [sign, ' '] as const),
  ...([
    ['œ', 'oe'],
    ['Œ', 'Oe'],
    ['æ', 'ae'],
    ['Æ', 'Ae'],
  ] as const),
]);
/** The signs of that table, and what nobody sees. */
const SIGN = /[’ʼ‘\u2010\u2011\u2043\uFE63\uFF0D\u00A0\u202FœŒæÆ\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** What a vowel cuts off: « l’ », « d’ », « jusqu’ ». */
const ELISION = /(?<![\p{L}\p{N}'])(?:[dl]|(?:jus|lors|puis|quoi)?qu)'(?=[\p{L}\p{N}])/giu;
/** « n’a », « s’est »; but « N’Djamena » is a name. */
const PRONOUN = /(?<![\p{L}\p{N}'])[cjmnstCJMNST]'(?=\p{Ll})/gu;
/** Where Arabic letters stand in Unicode, with those of some neighbours. */
const ARABIC_BLOCKS = /[\u0600-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/;
/** The article that Arabic writes in one word with its noun. */
const ARABIC_ARTICLE = /(?<![\p{L}\p{M}])(?:[وبفك]?ال|لل)(?=\p{L}{3})/gu;

/**
 * What the search engine reads in place of French typography: it cannot cut « l’eau » at U+2019, does
 * not know that « œ » is « oe », and takes hyphens of other kinds than the common one for letters.
 * Elided words go: « l’œuvre » and « œuvre » are one search. Arabic loses its vowel signs and its
 * article. Pages and queries are folded by this same function; it keeps as many words as there were.
 * @example foldForSearch('jusqu’à l’œuvre') → 'à oeuvre' ; foldForSearch('groupe\u2011pays') → 'groupe-pays'
 */
export function foldForSearch(text: string): string {
  const folded = text
    .replaceAll(SIGN, (sign) => SIGNS.get(sign) ?? '')
    .replaceAll(ELISION, '')
    .replaceAll(PRONOUN, '');
  // Of the two patterns, the first is fast and says no to nearly all texts.
  const isArabic = ARABIC_BLOCKS.test(folded) && /\p{Script=Arabic}/u.test(folded);
  return isArabic ? foldArabic(folded) : folded;
}

function foldArabic(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll(ARABIC_ARTICLE, '');
}

/** A word of a text, and where it stands there. */
export interface Token {
  /** Folded: lower case, without accents. */
  word: string;
  start: number;
  end: number;
}

/**
 * The words of a text as a reader sees it, each folded.
 * @example readTokens('L’École') → [{ word: 'l', … }, { word: 'ecole', start: 2, end: 7 }]
 */
export function readTokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}\u00AD]+/gu), ({ 0: word, index }) => ({
    word: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

/**
 * The words of a query or of a name, folded, without their elided articles.
 * @example wordsOf('L’Île-de-France') → ['ile', 'de', 'france']
 */
export function wordsOf(text: string): string[] {
  return foldLetters(foldForSearch(text)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Letters that fold without a look at what stands beside them; « œ », « æ » and a soft hyphen do not. */
const LATIN = /^[A-Za-zÀ-ÅÇ-ÖÙ-Ýà-åç-öù-ýÿ\d]+$/;

/** Most words of a text are plain: the excerpts of ten results fold some eight thousand. */
function foldWord(word: string): string {
  return foldLetters(LATIN.test(word) ? word : foldForSearch(word));
}

/** What French and English add to the stem of a word, the longest first. */
const ENDINGS = [
  'issements issement ations ation ements ement ments ment aises aise ais euses euse eurs eur',
  'trices trice teurs teur iennes ienne iens ien ies ees ee es er ir ie s x e',
]
  .join(' ')
  .split(' ');

const SHORTEST_STEM = 4;

/** « 16e », « 16es », « 16ème », « 16ièmes ». */
const ORDINAL = /^(\d+)(?:e|i?eme)s?$/;

/** « culturelle » is « culturel ». */
const DOUBLED = /(?<=.{3}el)les?$/;

/**
 * What the forms of a word have in common; close to the stems of the engine, only to mark what it found.
 * @example stemOf('jumelages') → 'jumelag' ; stemOf('jumelage') → 'jumelag' ; stemOf('16emes') → '16e'
 */
export function stemOf(word: string): string {
  const [, number] = ORDINAL.exec(word) ?? [];
  if (number !== undefined) return `${number}e`;
  if (DOUBLED.test(word)) return word.replace(DOUBLED, '');
  const ending = ENDINGS.find(
    (one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}
