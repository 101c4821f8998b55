import { visitorNow } from '../../lib/clock.ts';
import { SearchAddress } from './address.ts';
import { showChips } from './chips.ts';
import { foldFacets, onFacetIntent, showChosen, showCounts } from './facets.ts';
import { prepareEngine } from '../ask/engine.ts';
import { countValues, find } from '../ask/find.ts';
import { onFormChange } from './form-changes.ts';
import { fillForm, readForm, uncheck, uncheckAll } from './form.ts';
import type { Panel } from './panel.ts';
import { ResultList } from './result-list.ts';
import { asksNothing, readState, type SearchState } from '../ask/state.ts';
import { SearchStatus } from './status.ts';

/** The search page: a form whose state is its address, and a list of results. */
export class SearchPage {
  readonly #panel: Panel;
  readonly #list: ResultList;
  readonly #status: SearchStatus;
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
    this.#status = new SearchStatus(panel);
  }

  /** Shows what the address asks for; the index is fetched only once the visitor shows intent. */
  async start(): Promise<void> {
    this.#listenToForm();
    this.#listenToButtons();
    this.#address.onMove(() => void this.#restore());
    foldFacets(this.#panel);
    if (asksNothing(readState(location.search))) this.#status.sayWord('prompt');
    else await this.#restore();
  }

  #listenToForm(): void {
    const { root, form } = this.#panel;
    onFormChange(this.#panel, {
      onPause: () => {
        const state = readForm(form);
        this.#address.follow(state);
        void this.#run(state);
      },
      onSettled: () => {
        this.#settle();
      },
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
      this.#status.sayWord('prompt');
    } else {
      this.#status.sayWord('loading');
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
    const { results, corrected } = await find(state, visitorNow());
    await this.#list.show(results, isCurrent);
    if (!isCurrent()) return;
    this.#searched = { ...state, query: corrected ?? state.query };
    this.#status.sayFound(results.length, state, corrected);
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

  /** Does what needs the index; when it cannot be read, says so unless a newer question was asked. */
  async #attempt(turn: number, action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#status.sayFailed();
      return false;
    }
  }
}
