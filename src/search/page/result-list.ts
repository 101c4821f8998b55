import { visitorNow } from '../../lib/clock.ts';
import type { Result } from '../ask/engine.ts';
import type { Panel } from './panel.ts';
import { makeRow } from './row.ts';

const PAGE_SIZE = 10;

/** The results on the page, ten at a time. */
export class ResultList {
  readonly #panel: Panel;
  #waiting: readonly Result[] = [];

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  /** Shows the first results, unless a newer question has been asked while their texts came. */
  async show(results: readonly Result[], isCurrent: () => boolean): Promise<void> {
    const rows = await this.#makeRows(results.slice(0, PAGE_SIZE));
    if (!isCurrent()) return;
    this.#panel.list.replaceChildren(...rows);
    this.#wait(results.slice(PAGE_SIZE));
  }

  /** Adds the next results; the first of them takes the focus that the button had. */
  async showMore(): Promise<void> {
    const waiting = this.#waiting;
    const rows = await this.#makeRows(waiting.slice(0, PAGE_SIZE));
    if (waiting !== this.#waiting) return;
    this.#panel.list.append(...rows);
    rows[0]?.querySelector('a')?.focus();
    this.#wait(waiting.slice(PAGE_SIZE));
  }

  clear(): void {
    this.#panel.list.replaceChildren();
    this.#wait([]);
  }

  #wait(results: readonly Result[]): void {
    this.#waiting = results;
    this.#panel.more.hidden = results.length === 0;
  }

  async #makeRows(results: readonly Result[]): Promise<HTMLElement[]> {
    const fragments = await Promise.all(results.map(({ data }) => data()));
    return fragments.map((fragment) => makeRow(fragment, this.#panel, visitorNow()));
  }
}
