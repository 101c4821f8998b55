import { visitorNow } from '../../lib/clock.ts';
import { phaseBetween, readStretches, type Phase } from '../../lib/phase.ts';
import { countOf } from '../../lib/text.ts';
import {
  matchesFacets,
  readChoices,
  restoreChoices,
  writeFacets,
  type Facets,
} from '../base/facet-choices.ts';
import { FilteredTitle } from '../base/filtered-title.ts';
import { offerCalendarOf } from './agenda-subscription.ts';

/** Keeps one list of events right: by the visitor's clock and by the facets that they choose. */
class LiveAgenda {
  readonly #root: HTMLElement;
  readonly #choices: HTMLElement | null;
  readonly #reset: HTMLElement | null;
  readonly #title = new FilteredTitle();

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#choices = root.querySelector('[data-facets]');
    this.#reset = root.querySelector('[data-facets-reset]');
  }

  start(): void {
    this.#restore();
    this.#choices?.addEventListener('change', () => {
      this.#choose();
    });
    this.#reset?.addEventListener('click', () => {
      restoreChoices(this.#choices, '');
      this.#choose();
      // The button has gone with the choices: whoever was on it is where a new choice begins.
      this.#choices?.querySelector('select')?.focus();
    });
    addEventListener('popstate', () => {
      this.#restore();
    });
  }

  #choose(): void {
    history.pushState(null, '', writeFacets(readChoices(this.#choices)) || location.pathname);
    this.#announce(this.#update());
  }

  /** Follows the address, silently: the visitor has asked for nothing on this page yet. */
  #restore(): void {
    restoreChoices(this.#choices, location.search);
    this.#update();
  }

  /** Shows what is not over and matches; returns how many of these are to be held. */
  #update(): number {
    const facets = readChoices(this.#choices);
    if (this.#choices !== null) this.#title.show(this.#choices);
    const limit = Number(this.#root.dataset.limit ?? Infinity);
    const rows = [...this.#root.querySelectorAll<HTMLElement>('[data-times]')];
    const kept = rows.filter(
      (row) => phaseOf(row) !== 'past' && matchesFacets(row.dataset, facets),
    );
    const shown = new Set(kept.slice(0, limit));
    for (const row of rows) {
      row.hidden = !shown.has(row);
      markOngoing(row);
    }
    for (const month of this.#root.querySelectorAll<HTMLElement>('[data-month]')) {
      month.hidden = month.querySelector('[data-times]:not([hidden])') === null;
    }
    // What was called off is shown, for those who had planned to come; it is not counted.
    const count = kept.filter((row) => row.dataset.off === undefined).length;
    this.#write(count, kept.length === 0);
    if (this.#choices !== null) this.#follow(facets);
    return count;
  }

  /** What undoes the choices comes with them; the calendar on offer is theirs. */
  #follow(facets: Facets): void {
    if (this.#reset !== null) this.#reset.hidden = writeFacets(facets) === '';
    offerCalendarOf(facets);
  }

  #write(count: number, isEmpty: boolean): void {
    const empty = this.#root.querySelector<HTMLElement>('[data-agenda-empty]');
    if (empty !== null) empty.hidden = !isEmpty;
    const label = this.#root.querySelector('[data-agenda-count]');
    if (label !== null) label.textContent = this.#words(count);
  }

  #announce(count: number): void {
    const status = this.#root.querySelector('[data-agenda-status]');
    if (status !== null) status.textContent = this.#words(count);
  }

  #words(count: number): string {
    const { one = '', many = '' } = this.#root.dataset;
    return countOf(count, [one, many]);
  }
}

function phaseOf({ dataset }: HTMLElement): Phase {
  return phaseBetween(readStretches(dataset.times ?? ''), visitorNow());
}

/** What was called off does not go on, on its own day either. */
function markOngoing(row: HTMLElement): void {
  const mark = row.querySelector<HTMLElement>('[data-ongoing]');
  const isOngoing = row.dataset.off === undefined && phaseOf(row) === 'ongoing';
  if (mark !== null) mark.hidden = !isOngoing;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-agenda]')) {
  new LiveAgenda(root).start();
}
