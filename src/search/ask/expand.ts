import { foldForSearch } from './folding.ts';

/** Words and expressions that mean the same. */
export type SynonymGroup = readonly string[];

/** Said in every expression, they would find everything. */
const EMPTY_WORDS = new Set(
  'à a au aux d de des du en et l la le les of and the pour un une'.split(' '),
);

/**
 * Makes the function that adds, to a word of a folded text, those that mean the same. They are joined
 * to the word by a hyphen: the search engine finds each part of a compound word, at the same place,
 * and the text keeps as many words as it had.
 * @example makeExpander([['CGLU', 'UCLG']])('le congrès de CGLU, à Daejeon') → 'le congrès de CGLU-UCLG, à Daejeon'
 */
export function makeExpander(groups: readonly SynonymGroup[]): (text: string) => string {
  const expanders = groups.map(expandGroup);
  return (text) => expanders.reduce((expanded, expand) => expand(expanded), text);
}

/** One group after the other: an expression of one may hold an expression of another. */
function expandGroup(group: SynonymGroup): (text: string) => string {
  const forms = group.map(foldForSearch);
  const words = new Map(
    forms.map((form) => [keyOf(form), { form, added: wordsBeside(form, forms) }]),
  );
  const pattern = patternOf(forms);
  return (text) =>
    text.replace(pattern, (match) => {
      const found = words.get(keyOf(match));
      if (found === undefined || (isAcronym(found.form) && match !== found.form)) return match;
      return match.replace(/^\S+/, (first) => [first, ...found.added].join('-'));
    });
}

function wordsBeside(form: string, forms: readonly string[]): string[] {
  const said = new Set(wordsOf(form));
  return [...new Set(forms.flatMap(wordsOf))].filter((word) => !said.has(word));
}

function wordsOf(form: string): string[] {
  return form
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}

/** The longest first: « Conseil des communes et régions d’Europe » is no « Europe ». */
function patternOf(forms: readonly string[]): RegExp {
  const alternatives = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => RegExp.escape(form).replaceAll(/(?:\\x20|\s)+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function keyOf(form: string): string {
  return form.toLowerCase().replaceAll(/\s+/g, ' ');
}

/** « UN » is an acronym, « un » a word. */
function isAcronym(form: string): boolean {
  return form === form.toUpperCase();
}
