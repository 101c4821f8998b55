import { writeState, type SearchState } from '../ask/state.ts';

/**
 * Keeps the search in the address: words being typed change it in place, a submitted search is a step
 * that the back button takes back.
 */
export class SearchAddress {
  #settled = location.search;

  /** Follows the words while they are typed. */
  follow(state: SearchState): void {
    history.replaceState(null, '', toAddress(writeState(state)));
  }

  /** Makes the search a step of its own, after the last one that was. */
  settle(state: SearchState): void {
    const address = writeState(state);
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
