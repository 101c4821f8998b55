import type { SynonymGroup } from './catalogue-file.ts';
import { stemOf, type Token } from './folding.ts';

/** Says which of the words of a search a token is, as a number, or nothing. */
export type Matcher = (
  tokens: readonly Token[],
  place: number,
) => { word: number; length: number } | undefined;

/**
 * Makes what recognises the words of a search in a text: each word in its forms, and the expressions
 * that mean the same.
 * @param words folded
 * @param synonyms folded too, when the site is built: hundreds of them took a phone half of what it does for ten results
 * @example makeMatcher(['uclg'], [['cglu', 'uclg']]) recognises « CGLU » too
 */
export function makeMatcher(words: readonly string[], synonyms: readonly SynonymGroup[]): Matcher {
  const stems = words.map(stemOf);
  const expressions = expressionsOf(words, synonyms);
  return (tokens, place) => {
    const token = tokens[place];
    if (token === undefined) return undefined;
    const word = stems.findIndex((stem, index) => isForm(token.word, words[index] ?? '', stem));
    if (word !== -1) return { word, length: 1 };
    const expression = expressions.find(({ parts }) =>
      parts.every((part, index) => tokens[place + index]?.word === part),
    );
    return expression && { word: expression.word, length: expression.parts.length };
  };
}

/** A form of the word, or a word that begins by all that was typed. */
function isForm(token: string, word: string, stem: string): boolean {
  // A stem is the beginning of its word: most tokens need no stem of their own.
  if (!token.startsWith(stem)) return false;
  if (token === word || stemOf(token) === stem) return true;
  return word.length >= 3 && token.startsWith(word);
}

function expressionsOf(words: readonly string[], synonyms: readonly SynonymGroup[]) {
  const typed = ` ${words.join(' ')} `;
  return synonyms.flatMap((group) => {
    const forms = group.map((form) => form.split(' '));
    const said = forms.find((form) => typed.includes(` ${form.join(' ')} `));
    if (said === undefined) return [];
    const word = words.indexOf(said[0] ?? '');
    return forms.map((parts) => ({ parts, word }));
  });
}
