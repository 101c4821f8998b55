import { countWords, describeCount } from './count.ts';
import { wordOf, type Panel } from './panel.ts';
import type { SearchResults } from '../ask/search-results.ts';
import { asksNothing, type SearchState } from '../ask/state.ts';

/** The line that says where a search stands, with what stands below it: advice, or a way to try again. */
export class SearchStatus {
  readonly #panel: Panel;

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  /** Says that nothing is asked yet, or that the answer is on its way. */
  showMessage(name: 'prompt' | 'loading'): void {
    this.#panel.root.toggleAttribute('data-idle', name === 'prompt');
    this.#announce(wordOf(this.#panel.root, name));
  }

  /** Says how much was found, by which words, and what else to try where it is nothing. */
  showCount(found: SearchResults, state: SearchState): void {
    const { root, advice, unfilter } = this.#panel;
    const { rows, corrected, omitted } = found;
    const words = { query: state.query, corrected, omitted };
    this.#announce(describeCount(rows.length, words, countWords(root)));
    advice.hidden = rows.length > 0;
    unfilter.hidden = asksNothing({ ...state, query: '' });
  }

  /** Says plainly that the index cannot be read, and offers to try again. */
  showFailure(): void {
    this.#announce(wordOf(this.#panel.root, 'failed'));
    this.#panel.retry.hidden = false;
  }

  #announce(sentence: string): void {
    const { status, retry, advice } = this.#panel;
    status.textContent = sentence;
    retry.hidden = true;
    advice.hidden = true;
  }
}
