import { visitorNow } from '../../lib/clock.ts';
import { find } from '../ask/find.ts';
import { nextTask } from '../ask/next-task.ts';
import type { SearchResults } from '../ask/search-results.ts';
import { countValues } from '../ask/filter.ts';
import { asksNothing, readSearch, type SearchState } from '../ask/state.ts';
import { SearchAddress } from './address.ts';
import { ArchiveOffer } from './archive.ts';
import { showChips } from './chips.ts';
import { foldFacets, onFacetIntent, showChosen, showCounts } from './facets.ts';
import { onFormChange } from './form-changes.ts';
import { clearFilters, fillForm, readForm } from './form.ts';
import { prepareIndex, withIndex } from './open-index.ts';
import type { Panel } from './panel.ts';
import { ResultList } from './result-list.ts';
import { SearchStatus } from './status.ts';
import { DocumentTitle } from './title.ts';

/** The search page: a form whose state is its address, and a list of results. */
export class SearchPage {
  readonly #panel: Panel;
  readonly #list: ResultList;
  readonly #status: SearchStatus;
  readonly #title: DocumentTitle;
  readonly #archive: ArchiveOffer;
  readonly #address = new SearchAddress();
  /** Each search has its number: an answer that comes after a newer query is dropped. */
  #turn = 0;
  /** What is shown, for its facets to be counted. */
  #shown: { state: SearchState; found: SearchResults } | undefined;
  /** Facets are counted once the visitor turns to them: folded, they show no count. */
  #isCounting = false;

  constructor(panel: Panel) {
    this.#panel = panel;
    this.#list = new ResultList(panel);
    this.#status = new SearchStatus(panel);
    this.#title = new DocumentTitle(panel.form);
    this.#archive = new ArchiveOffer(panel, () => {
      void this.#run(this.#state());
    });
  }

  /** Shows what the address asks for; the index is fetched only once the visitor shows intent. */
  async start(): Promise<void> {
    this.#listenToForm();
    this.#listenToButtons();
    this.#address.onMove(() => void this.#restore());
    foldFacets(this.#panel);
    if (asksNothing(readSearch(location.search))) {
      this.#status.showMessage('prompt');
      return;
    }
    await nextTask();
    await this.#restore();
  }

  #state(): SearchState {
    return { ...readForm(this.#panel.form), pages: this.#list.pages };
  }

  #listenToForm(): void {
    const { root, form } = this.#panel;
    onFormChange(this.#panel, {
      onPause: () => {
        const state = readForm(form);
        this.#address.follow(state);
        void this.#run(state);
      },
      onSettled: this.#settle,
    });
    const prepare = () => void this.#attempt(this.#turn, prepareIndex);
    root.addEventListener('focusin', prepare, { once: true });
    onFacetIntent(this.#panel, () => {
      this.#isCounting = true;
      void this.#count(this.#turn);
    });
  }

  #listenToButtons(): void {
    const { form, input, retry, unfilter, more } = this.#panel;
    retry.addEventListener('click', () => void this.#run(readForm(form)));
    more.addEventListener('click', () => void this.#showMore());
    unfilter.addEventListener('click', () => {
      clearFilters(form);
      input.focus();
      this.#settle();
    });
  }

  async #showMore(): Promise<void> {
    const isShown = await this.#attempt(this.#turn, () => this.#list.showMore());
    // Whoever comes back finds as many results as there were.
    if (isShown) this.#address.keep(this.#state());
  }

  async #restore(): Promise<void> {
    const state = readSearch(location.search);
    fillForm(this.#panel.form, state);
    await this.#run(state);
    this.#address.returnToPlace();
  }

  /** Searches what the form says, as a step that can be taken back. */
  readonly #settle = (): void => {
    const state = readForm(this.#panel.form);
    this.#address.settle(state);
    void this.#run(state);
  };

  async #run(state: SearchState): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#showChoices(state);
    this.#title.show(state);
    if (asksNothing(state)) {
      this.#shown = undefined;
      this.#list.clear();
      this.#archive.withdraw();
      this.#status.showMessage('prompt');
    } else {
      this.#status.showMessage('loading');
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
    const found = await withIndex((index) => find(index, state, visitorNow()));
    await this.#list.show(found, state.pages, isCurrent);
    if (!isCurrent()) return;
    this.#shown = { state, found };
    this.#status.showCount(found, state);
    this.#archive.offer(state, found, isCurrent);
  }

  async #count(turn: number): Promise<void> {
    if (!this.#isCounting) return;
    await this.#attempt(turn, async () => {
      const shown = this.#shown;
      const counts = await withIndex(async (index) => {
        const { state = readSearch(''), found } = shown ?? {};
        return Promise.resolve(countValues(index, state, found?.matched ?? index.catalogue.rows));
      });
      if (turn === this.#turn) showCounts(this.#panel, counts);
    });
  }

  #showChoices(state: SearchState): void {
    showChosen(this.#panel);
    showChips(this.#panel, state, this.#settle);
  }

  /** Does what needs the index; when it cannot be read, says so unless a newer query was sent. */
  async #attempt(turn: number, action: () => Promise<void>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#status.showFailure();
      return false;
    }
  }
}
