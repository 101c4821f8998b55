import type { SynonymGroup } from '../ask/catalogue-file.ts';
import { foldForSearch, wordsOf } from '../ask/folding.ts';

/** Said in every expression, they would find everything. */
const STOP_WORDS = new Set(
  'à a au aux d de des du en et l la le les of and the pour un une'.split(' '),
);

/** One expression of a group, folded, and the number of its group. */
interface Form {
  form: string;
  group: number;
}

/**
 * Makes the function that lists what else the words of a folded text are called: the words of the other
 * expressions of each group of which the text says one.
 * @example makeExpander([['CGLU', 'UCLG']])('le congrès de CGLU, à Daejeon') → 'uclg'
 */
export function makeExpander(groups: readonly SynonymGroup[]): (folded: string) => string {
  const forms = indexForms(groups);
  if (forms.size === 0) return () => '';
  const pattern = patternOf([...forms.values()].map(({ form }) => form));
  const addedBy = listAddedWords([...forms.values()], groups);
  return (folded) => {
    const matches = [...folded.matchAll(pattern)];
    const said = new Set(matches.flatMap(([match]) => formOf(match, forms) ?? []));
    const added = [...said].flatMap((form) => addedBy.get(form) ?? []);
    return [...new Set(added)].join(' ');
  };
}

function indexForms(groups: readonly SynonymGroup[]): Map<string, Form> {
  const forms = groups.flatMap((group, number) =>
    group.map((form): Form => ({ form: foldForSearch(form), group: number })),
  );
  return new Map(forms.map((one) => [keyOf(one.form), one]));
}

function formOf(match: string, forms: ReadonlyMap<string, Form>): string | undefined {
  const form = forms.get(keyOf(match))?.form;
  return form !== undefined && isAcronym(form) && match !== form ? undefined : form;
}

/** The words that each form adds to a text that says it: « CGLU ASPAC » says « CGLU » too. */
function listAddedWords(
  forms: readonly Form[],
  groups: readonly SynonymGroup[],
): Map<string, string[]> {
  const all = forms.map((one) => ({ ...one, words: ` ${wordsOf(one.form).join(' ')} ` }));
  return new Map(
    all.map(({ form, words }) => {
      const within = all.filter((other) => words.includes(other.words));
      return [form, within.flatMap(({ group }) => wordsBeside(form, groups[group] ?? []))];
    }),
  );
}

function wordsBeside(form: string, group: SynonymGroup): string[] {
  const said = new Set(wordsOf(form));
  const words = group.flatMap(wordsOf).filter((word) => !STOP_WORDS.has(word));
  return [...new Set(words)].filter((word) => !said.has(word));
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
  return form === form.toUpperCase() && form !== form.toLowerCase();
}
