import type { SynonymGroup } from '../ask/catalogue-file.ts';
import { foldForSearch, wordsOf } from '../ask/folding.ts';

/** Said in every expression, they would find everything. */
const STOP_WORDS = new Set(
  'à a au aux d de des du en et l la le les of and the pour un une'.split(' '),
);

/**
 * Makes the function that lists what else the words of a text are called: the words of the other
 * expressions of each group of which the text says one.
 * @example makeExpander([['CGLU', 'UCLG']])('le congrès de CGLU, à Daejeon') → 'uclg'
 */
export function makeExpander(groups: readonly SynonymGroup[]): (text: string) => string {
  const forms = new Map(
    groups.flatMap((group, number) =>
      group.map((form) => [
        keyOf(foldForSearch(form)),
        { form: foldForSearch(form), group: number },
      ]),
    ),
  );
  if (forms.size === 0) return () => '';
  const pattern = patternOf([...forms.values()].map(({ form }) => form));
  const said = (text: string): Set<string> => {
    const found = [...foldForSearch(text).matchAll(pattern)].flatMap(([match]) => {
      const known = forms.get(keyOf(match));
      return known !== undefined && (!isAcronym(known.form) || match === known.form) ? [known] : [];
    });
    return new Set(found.map(({ form }) => form));
  };
  const all = [...forms.values()].map((one) => ({
    ...one,
    words: ` ${wordsOf(one.form).join(' ')} `,
  }));
  const addedBy = new Map(
    all.map(({ form, words }) => {
      // « CGLU ASPAC » says « CGLU » too.
      const within = all.filter((other) => words.includes(other.words));
      return [form, within.flatMap(({ group }) => wordsBeside(form, groups[group] ?? []))];
    }),
  );
  return (text) => {
    const added = [...said(text)].flatMap((form) => addedBy.get(form) ?? []);
    return [...new Set(added)].join(' ');
  };
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
