import { writeSearch, type SearchState } from '../ask/state.ts';

/** Where the page was when it was left, in pixels from its top. */
const PLACE = 'place';

/**
 * Keeps the search in the address: words being typed change it in place, a submitted search is a step
 * that the back button takes back.
 */
export class SearchAddress {
  #settled = location.search;

  constructor() {
    // Results come after the browser has put the page back where it was.
    addEventListener('pagehide', () => {
      history.replaceState({ [PLACE]: scrollY }, '');
    });
  }

  /** Keeps in the address how many results are shown. */
  keep(state: SearchState): void {
    this.follow(state);
    this.#settled = writeSearch(state);
  }

  /** Follows the words while they are typed. */
  follow(state: SearchState): void {
    history.replaceState(null, '', toAddress(writeSearch(state)));
  }

  /** Goes back to where the visitor was among the results. */
  returnToPlace(): void {
    const state: unknown = history.state;
    if (typeof state !== 'object' || state === null || !(PLACE in state)) return;
    if (typeof state[PLACE] === 'number') scrollTo({ top: state[PLACE], behavior: 'instant' });
  }

  /** Makes the search a step of its own, after the last one that was. */
  settle(state: SearchState): void {
    const address = writeSearch(state);
    if (address === this.#settled) return;
    history.replaceState(null, '', toAddress(this.#settled));
    history.pushState(null, '', toAddress(address));
    this.#settled = address;
  }

  /** Calls back when the visitor goes back or forward. */
  onMove(callback: () => void): void {
    addEventListener('popstate', () => {
      this.#settled = location.search;
      callback();
    });
  }
}

function toAddress(parameters: string): string {
  return `${location.pathname}${parameters}`;
}
