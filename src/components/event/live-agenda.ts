import { visitorNow } from '../../lib/clock.ts';
import { countOf } from '../../lib/text.ts';
import { matchesFacets, readChoices, restoreChoices, writeFacets } from '../base/facet-choices.ts';

/** Keeps one list of events right: by the visitor's clock and by the facets that he chooses. */
class LiveAgenda {
  readonly #root: HTMLElement;
  readonly #choices: HTMLElement | null;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#choices = root.querySelector('[data-facets]');
  }

  start(): void {
    this.#restore();
    this.#choices?.addEventListener('change', () => {
      history.pushState(null, '', writeFacets(readChoices(this.#choices)) || location.pathname);
      this.#announce(this.#update());
    });
    addEventListener('popstate', () => {
      this.#restore();
    });
  }

  /** Follows the address, silently: the visitor has asked for nothing on this page yet. */
  #restore(): void {
    restoreChoices(this.#choices, location.search);
    this.#update();
  }

  /** Shows what is not over and matches; returns how many events that is. */
  #update(): number {
    const facets = readChoices(this.#choices);
    const limit = Number(this.#root.dataset.limit ?? Infinity);
    const rows = [...this.#root.querySelectorAll<HTMLElement>('[data-end]')];
    const kept = rows.filter((row) => !isOver(row) && matchesFacets(row.dataset, facets));
    const shown = new Set(kept.slice(0, limit));
    for (const row of rows) {
      row.hidden = !shown.has(row);
      markOngoing(row);
    }
    for (const month of this.#root.querySelectorAll<HTMLElement>('[data-month]')) {
      month.hidden = month.querySelector('[data-end]:not([hidden])') === null;
    }
    this.#write(kept.length);
    return kept.length;
  }

  #write(count: number): void {
    const empty = this.#root.querySelector<HTMLElement>('[data-agenda-empty]');
    if (empty !== null) empty.hidden = count > 0;
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

function isOver({ dataset }: HTMLElement): boolean {
  return visitorNow() >= Date.parse(dataset.end ?? '');
}

function markOngoing(row: HTMLElement): void {
  const mark = row.querySelector<HTMLElement>('[data-ongoing]');
  if (mark !== null) mark.hidden = visitorNow() < Date.parse(row.dataset.start ?? '');
}

for (const root of document.querySelectorAll<HTMLElement>('[data-agenda]')) {
  new LiveAgenda(root).start();
}
