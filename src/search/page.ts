import { countOf } from '../lib/text.ts';
import { search, type Result } from './engine.ts';
import { fillFacets } from './facets.ts';
import type { Panel } from './panel.ts';
import { makeRow } from './row.ts';
import { isEmpty, readState, writeState, type SearchState } from './state.ts';

const PAGE_SIZE = 10;
/** Milliseconds without a key before the words are searched. */
const TYPING_PAUSE = 250;

/** The search page: a form whose state is its address, and a list of results. */
export class SearchPage {
  readonly #panel: Panel;
  /** Each search has its number: an answer that comes after a newer question is dropped. */
  #turn = 0;

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  /** Shows what the address asks for; the index is fetched only once the visitor shows intent. */
  async start(): Promise<void> {
    this.#listen();
    const state = readState(location.search);
    this.#panel.input.value = state.query;
    if (isEmpty(state)) this.#show([], this.#panel.words.prompt);
    else await this.#restore(state);
  }

  #listen(): void {
    const { form, input, retry } = this.#panel;
    const follow = () => void this.#follow();
    let timer: ReturnType<typeof setTimeout> | undefined;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(follow, TYPING_PAUSE);
    });
    form.addEventListener('change', follow);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      follow();
    });
    retry.addEventListener('click', () => void this.#restore(this.#readForm()));
    form.addEventListener('focusin', () => void this.#attempt(() => this.#offerFacets()), {
      once: true,
    });
  }

  async #restore(state: SearchState): Promise<void> {
    await this.#run(state);
    await this.#attempt(() => fillFacets(this.#panel.form, state));
  }

  async #follow(): Promise<void> {
    const state = this.#readForm();
    history.replaceState(null, '', writeState(state) || location.pathname);
    await this.#run(state);
  }

  async #run(state: SearchState): Promise<void> {
    const { status, words } = this.#panel;
    this.#turn += 1;
    const turn = this.#turn;
    if (isEmpty(state)) {
      this.#show([], words.prompt);
      return;
    }
    status.textContent = words.loading;
    await this.#attempt(async () => {
      const results = await search(state);
      const rows = await this.#makeRows(results.slice(0, PAGE_SIZE));
      if (turn !== this.#turn) return;
      const count = countOf(results.length, [words.one, words.many]);
      this.#show(rows, results.length === 0 ? words.none : count);
      this.#offerMore(results.slice(PAGE_SIZE));
    });
  }

  /** Says plainly that the index cannot be read, and offers to try again. */
  async #attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.#show([], this.#panel.words.failed);
      this.#panel.retry.hidden = false;
      console.error(error);
    }
  }

  #offerMore(results: readonly Result[]): void {
    const { more, list } = this.#panel;
    more.hidden = results.length === 0;
    more.onclick = () =>
      void this.#attempt(async () => {
        const rows = await this.#makeRows(results.slice(0, PAGE_SIZE));
        list.append(...rows);
        rows[0]?.querySelector('a')?.focus();
        this.#offerMore(results.slice(PAGE_SIZE));
      });
  }

  async #makeRows(results: readonly Result[]): Promise<HTMLElement[]> {
    const fragments = await Promise.all(results.map(async ({ data }) => data()));
    return fragments.map((fragment) => makeRow(fragment, this.#panel));
  }

  #show(rows: readonly Node[], message: string): void {
    const { list, status, more, retry } = this.#panel;
    list.replaceChildren(...rows);
    status.textContent = message;
    more.hidden = true;
    retry.hidden = true;
  }

  async #offerFacets(): Promise<void> {
    await fillFacets(this.#panel.form, this.#readForm());
  }

  #readForm(): SearchState {
    const fields = [...new FormData(this.#panel.form)].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ]);
    return readState(new URLSearchParams(fields).toString());
  }
}
