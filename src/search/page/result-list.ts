import { visitorNow } from '../../lib/clock.ts';
import { nextTask } from '../ask/next-task.ts';
import type { SearchResults } from '../ask/search-results.ts';
import { readResults, type Result } from '../ask/results.ts';
import { withIndex } from './open-index.ts';
import type { Panel } from './panel.ts';
import { makeRow } from './row.ts';

const PAGE_SIZE = 10;

/** The results on the page, ten at a time. */
export class ResultList {
  readonly #panel: Panel;
  #found: SearchResults | undefined;
  /** How many tens are shown. */
  #pages = 1;

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  get pages(): number {
    return this.#pages;
  }

  /**
   * Shows the first results, unless a newer query has been sent while their texts came.
   * @param pages how many tens of them
   */
  async show(found: SearchResults, pages: number, isCurrent: () => boolean): Promise<void> {
    const rows = await this.#makeRows(found, [0, pages * PAGE_SIZE]);
    await nextTask();
    if (!isCurrent()) return;
    this.#panel.list.replaceChildren(...rows);
    this.#keep(found, pages);
  }

  /** Adds the next results; the first of them takes the focus that the button had. */
  async showMore(): Promise<void> {
    const found = this.#found;
    if (found === undefined) return;
    const start = this.#pages * PAGE_SIZE;
    const rows = await this.#makeRows(found, [start, start + PAGE_SIZE]);
    if (found !== this.#found) return;
    this.#panel.list.append(...rows);
    rows[0]?.querySelector('a')?.focus();
    this.#keep(found, this.#pages + 1);
  }

  clear(): void {
    this.#panel.list.replaceChildren();
    this.#keep(undefined, 1);
  }

  #keep(found: SearchResults | undefined, pages: number): void {
    this.#found = found;
    this.#pages = pages;
    this.#panel.more.hidden = (found?.rows.length ?? 0) <= pages * PAGE_SIZE;
  }

  async #makeRows(found: SearchResults, range: readonly [number, number]): Promise<HTMLElement[]> {
    const results = await withIndex((index) => readResults(index, found, range));
    await nextTask();
    const half = Math.ceil(results.length / 2);
    const first = this.#rowsOf(results.slice(0, half));
    await nextTask();
    return [...first, ...this.#rowsOf(results.slice(half))];
  }

  #rowsOf(results: readonly Result[]): HTMLElement[] {
    return results.map((result) => makeRow(result, this.#panel, visitorNow()));
  }
}
