import { listFacetChoices, type SearchState } from '../ask/state.ts';
import { formatDate } from '../../lib/french-dates.ts';
import { labelOf } from './form.ts';

/** The title of the document, which says what is searched (RGAA 8.6). */
export class DocumentTitle {
  readonly #form: HTMLFormElement;
  readonly #own = document.title;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  /**
   * Puts a search before the title that the page has.
   * @example show({ query: 'climat', choices: { pays: ['liban'] }, … }) makes « « climat », Liban – Recherche – … »
   */
  show({ query, choices, from, to }: SearchState): void {
    const parts = [
      query === '' ? '' : `«\u00A0${query}\u00A0»`,
      ...listFacetChoices(choices).map(([facet, value]) => labelOf(this.#form, facet, value)),
      describePeriod(from, to),
    ].filter((part) => part !== '');
    document.title = parts.length === 0 ? this.#own : `${parts.join(', ')} – ${this.#own}`;
  }
}

/**
 * A period in words.
 * @example describePeriod('2025-09-01', '') → 'à partir du 1er septembre 2025'
 */
export function describePeriod(from: string, to: string): string {
  if (from === '' && to === '') return '';
  if (to === '') return `à partir du ${formatDate(from)}`;
  if (from === '') return `jusqu’au ${formatDate(to)}`;
  return `du ${formatDate(from)} au ${formatDate(to)}`;
}
