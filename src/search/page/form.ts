import { FACETS, type Facet } from '../../lib/search-card.ts';
import { readSearch, type SearchState } from '../ask/state.ts';

/**
 * What the form asks for; its fields bear the names of the address.
 * @example readForm(form) → { query: 'climat', choices: { pays: ['liban'] }, sort: 'pertinence' }
 */
export function readForm(form: HTMLFormElement): SearchState {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return readSearch(new URLSearchParams(fields).toString());
}

/**
 * Shows a search in the form, whatever it showed before.
 * @example fillForm(form, readSearch('?q=eau&pays=liban')) // « eau » in the box, « Liban » checked
 */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  const { query, choices, sort, from, to } = state;
  const values: Readonly<Record<string, string>> = { q: query, du: from, au: to };
  for (const field of fieldsOf(form)) {
    field.value = values[field.name] ?? field.value;
    if (field.name === 'tri') field.checked = field.value === (sort === 'date' ? sort : '');
    if (isFacet(field.name)) field.checked = choices[field.name]?.includes(field.value) ?? false;
  }
}

/**
 * What the page calls a value of a facet.
 * @example labelOf(form, 'pays', 'liban') → 'Liban'
 */
export function labelOf(form: HTMLFormElement, facet: Facet, value: string): string {
  return findBox(form, facet, value)?.dataset.label ?? value;
}

/**
 * Takes one value of a facet back; a value of the address may have no box.
 * @example uncheck(form, 'pays', 'liban') // the box « Liban » is no longer checked
 */
export function uncheck(form: HTMLFormElement, facet: Facet, value: string): void {
  const box = findBox(form, facet, value);
  if (box !== undefined) box.checked = false;
}

/**
 * Takes back the days between which results lie.
 * @example clearPeriod(form) // « Du » and « au » are empty
 */
export function clearPeriod(form: HTMLFormElement): void {
  for (const field of fieldsOf(form)) {
    if (field.name === 'du' || field.name === 'au') field.value = '';
  }
}

/**
 * Chooses nothing in any facet, and no period.
 * @example clearFilters(form) // nothing is checked, « Du » and « au » are empty
 */
export function clearFilters(form: HTMLFormElement): void {
  for (const box of boxesOf(form)) box.checked = false;
  clearPeriod(form);
}

/**
 * The boxes of the facets.
 * @example boxesOf(form).map(({ name, value }) => [name, value]) → [['type', 'article'], …, ['pays', 'liban'], …]
 */
export function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  return fieldsOf(form).filter(({ name }) => isFacet(name));
}

function fieldsOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.elements].filter((field) => field instanceof HTMLInputElement);
}

function isFacet(name: string): name is Facet {
  return FACETS.some((facet) => facet === name);
}

function findBox(form: HTMLFormElement, facet: Facet, value: string): HTMLInputElement | undefined {
  return fieldsOf(form).find((field) => field.name === facet && field.value === value);
}
