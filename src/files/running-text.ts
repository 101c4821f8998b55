import { createRequire } from 'node:module';
import { z } from 'zod';

/** What a word can be part of: letters, and the marks that stand within French words. */
const HYPHEN_AT_LINE_END = /([\p{L}\p{M}’'-]*[\p{L}\p{M}])-\n\s*(?=([\p{L}\p{M}]+))/gu;

/** Letters in the shapes that a page draws: ligatures, and Arabic letters as they join their neighbours. */
const DRAWN_FORMS = /[\uFB00-\uFB06\uFB1D-\uFDFF\uFE70-\uFEFC]+/g;

/**
 * The text of a page as running text: letters are letters again, whatever their shape, and words cut
 * at the end of a line are whole.
 * @example toRunningText('la coopé-\nration des groupes-\npays, un ﬁl') → 'la coopération des groupes-pays, un fil'
 */
export function toRunningText(text: string): string {
  return text
    .replaceAll(DRAWN_FORMS, (forms) => forms.normalize('NFKC'))
    .replaceAll(/\u00AD\n?/g, '')
    .replaceAll(/[\u2010\u2011](?=\n)/g, '-')
    .replaceAll(HYPHEN_AT_LINE_END, (_, before: string, after: string) =>
      isHyphenOfWord(before, after) ? `${before}-` : before,
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * Whether the hyphen belongs to the word: « groupes-pays », « c’est-à-dire », « a-t-il », « Saint-Denis ».
 * A word of the dictionary that was cut has no hyphen; two words with no word between them have one.
 */
function isHyphenOfWord(before: string, after: string): boolean {
  if (/^\p{Lu}/u.test(after)) return true;
  const start = before.split(/[’'-]/).at(-1)?.toLowerCase() ?? '';
  if (start === 't') return true;
  const words = listWords();
  return !words.has(start + after) && words.has(start) && words.has(after);
}

let words: ReadonlySet<string> | undefined;

/** The words of French with their inflected forms; read at the first hyphen, not by every command. */
function listWords(): ReadonlySet<string> {
  const list: unknown = createRequire(import.meta.url)('an-array-of-french-words');
  words ??= new Set(z.array(z.string()).parse(list));
  return words;
}
