/**
 * An ASCII identifier for an address or an anchor, from clean text.
 * @example toId('Réunion : groupe-pays de l’Europe') → 'reunion-groupe-pays-de-l-europe'
 */
export function toId(text: string): string {
  return foldLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** What `toId` makes: small letters and figures without accents, joined by dashes. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\u0000-\u007F]*$/;
/** Letters that Unicode takes apart no further. */
const WITHOUT_MARKS = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ß', 'ss'],
]);

/**
 * Lower case, without accents or ligatures: what two spellings of a word share.
 * @example foldLetters('L’Œuvre à Évry') → 'l’oeuvre a evry'
 */
export function foldLetters(text: string): string {
  const small = text.toLowerCase();
  if (ASCII.test(small)) return small;
  return small
    .replace(/[œæıøđłß]/g, (letter) => WITHOUT_MARKS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

/**
 * Without what XML 1.0 forbids: C0 controls but tab and line ends, lone surrogates, U+FFFE, U+FFFF.
 * Word pastes them; a feed reader then refuses the whole feed. Emoji stay.
 * @example stripControlCharacters('a\u0008b') → 'ab'
 */
export function stripControlCharacters(text: string): string {
  // eslint-disable-next-line no-control-regex -- these characters are what is removed
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]/g, '');
}

/**
 * A count with its noun; French says zero and one in the singular.
 * @example countOf(0, ['article', 'articles']) → '0 article' ; countOf(2, …) → '2 articles'
 */
export function countOf(count: number, [one, many]: readonly [string, string]): string {
  return `${formatNumber(count)}\u00A0${count < 2 ? one : many}`;
}

/**
 * A whole number with French thousands.
 * @example formatNumber(5500) → '5\u202F500'
 */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u202F');
}

/**
 * A size as French readers expect it, decimal units.
 * @example formatSize(1_234_567) → '1,2 Mo'
 */
export function formatSize(bytes: number): string {
  if (bytes < 999_500) return `${String(Math.max(1, Math.round(bytes / 1000)))}\u00A0ko`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',').replace(',0', '')}\u00A0Mo`;
}

/**
 * A text that may begin a line: its first letter is a capital.
 * @example capitalise('évènement') → 'Évènement'
 */
export function capitalise(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}

/**
 * Compares two texts in French alphabetical order.
 * @example ['Équateur', 'Comores'].toSorted(compareFrench) → ['Comores', 'Équateur']
 */
export function compareFrench(a: string, b: string): number {
  return a.localeCompare(b, 'fr');
}

/**
 * The lines of a text as one: some programs end a value at a line separator pasted from Word.
 * @example joinLines('Un\u2028deux\n\ntrois') → 'Un deux trois'
 */
export function joinLines(text: string): string {
  return text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ');
}
