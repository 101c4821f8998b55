import { visitorNow } from '../lib/clock.ts';
import { SearchAddress } from './address.ts';
import { showChips } from './chips.ts';
import { countWords, describeCount } from './count.ts';
import { foldFacets, onFacetIntent, showChosen, showCounts } from './facets.ts';
import { prepareEngine } from './engine.ts';
import { countValues, find } from './find.ts';
import { fillForm, readForm, uncheck, uncheckAll } from './form.ts';
import { wordOf, type Panel } from './panel.ts';
import { ResultList } from './result-list.ts';
import { asksNothing, listChoices, readState, type SearchState } from './state.ts';

/** Milliseconds without a key before the words are searched. */
const TYPING_PAUSE = 250;

/** The search page: a form whose state is its address, and a list of results. */
export class SearchPage {
  readonly #panel: Panel;
  readonly #list: ResultList;
  readonly #address = new SearchAddress();
  /** Each search has its number: an answer that comes after a newer question is dropped. */
  #turn = 0;
  /** What is shown: other words than those typed, when no page says these. */
  #searched = readState('');
  /** Facets are counted once the visitor turns to them: folded, they show no count. */
  #isCounting = false;

  constructor(panel: Panel) {
    this.#panel = panel;
    this.#list = new ResultList(panel);
  }

  /** Shows what the address asks for; the index is fetched only once the visitor shows intent. */
  async start(): Promise<void> {
    this.#listenToForm();
    this.#listenToButtons();
    this.#address.onMove(() => void this.#restore());
    foldFacets(this.#panel);
    if (asksNothing(readState(location.search))) this.#say(this.#word('prompt'));
    else await this.#restore();
  }

  #listenToForm(): void {
    const { root, form, input } = this.#panel;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      clearTimeout(timer);
      this.#settle();
    };
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.#address.follow(readForm(form));
        void this.#run(readForm(form));
      }, TYPING_PAUSE);
    });
    root.addEventListener('change', ({ target }) => {
      // Leaving the box « changes » words that are searched already.
      if (target !== input) settle();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      settle();
    });
    const prepare = () => void this.#attempt(this.#turn, prepareEngine);
    root.addEventListener('focusin', prepare, { once: true });
    onFacetIntent(this.#panel, () => {
      this.#isCounting = true;
      void this.#count(this.#turn);
    });
  }

  #listenToButtons(): void {
    const { form, input, retry, unfilter, more } = this.#panel;
    retry.addEventListener('click', () => void this.#run(readForm(form)));
    more.addEventListener('click', () => {
      void this.#attempt(this.#turn, () => this.#list.showMore());
    });
    unfilter.addEventListener('click', () => {
      uncheckAll(form);
      input.focus();
      this.#settle();
    });
  }

  async #restore(): Promise<void> {
    const state = readState(location.search);
    fillForm(this.#panel.form, state);
    await this.#run(state);
  }

  /** Searches what the form says, as a step that can be taken back. */
  #settle(): void {
    const state = readForm(this.#panel.form);
    this.#address.settle(state);
    void this.#run(state);
  }

  async #run(state: SearchState): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#showChoices(state);
    if (asksNothing(state)) {
      this.#searched = state;
      this.#list.clear();
      this.#say(this.#word('prompt'));
    } else {
      this.#say(this.#word('loading'));
      const isShown = await this.#attempt(turn, () => this.#find(turn, state));
      if (turn !== this.#turn) return;
      if (!isShown) {
        this.#list.clear();
        return;
      }
    }
    await this.#count(turn);
  }

  async #find(turn: number, state: SearchState): Promise<void> {
    const isCurrent = () => turn === this.#turn;
    const { query } = state;
    const { results, corrected } = await find(state, visitorNow());
    await this.#list.show(results, isCurrent);
    if (!isCurrent()) return;
    this.#searched = { ...state, query: corrected ?? query };
    const words = countWords(this.#panel.root);
    this.#say(describeCount(results.length, { query, corrected }, words));
    this.#panel.advice.hidden = results.length > 0;
    this.#panel.unfilter.hidden = listChoices(state.choices).length === 0;
  }

  async #count(turn: number): Promise<void> {
    if (!this.#isCounting) return;
    await this.#attempt(turn, async () => {
      const counts = await countValues(this.#searched);
      if (turn === this.#turn) showCounts(this.#panel, counts);
    });
  }

  #showChoices(state: SearchState): void {
    const { form } = this.#panel;
    showChosen(this.#panel);
    showChips(this.#panel, state, (facet, value) => {
      uncheck(form, facet, value);
      this.#settle();
    });
  }

  /** Says plainly that the index cannot be read, and offers to try again. */
  async #attempt(turn: number, action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) {
        this.#say(this.#word('failed'));
        this.#panel.retry.hidden = false;
      }
      return false;
    }
  }

  #say(sentence: string): void {
    const { status, retry, advice } = this.#panel;
    status.textContent = sentence;
    retry.hidden = true;
    advice.hidden = true;
  }

  #word(name: string): string {
    return wordOf(this.#panel.root, name);
  }
}
