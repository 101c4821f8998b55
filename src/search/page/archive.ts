import { visitorNow } from '../../lib/clock.ts';
import { formatNumber } from '../../lib/text.ts';
import { find } from '../ask/find.ts';
import type { SearchResults } from '../ask/search-results.ts';
import type { SearchState } from '../ask/state.ts';
import { withIndex } from './open-index.ts';
import { wordOf, type Panel } from './panel.ts';

/** The line that says how much more the closed years hold; they are searched once the page is idle. */
export class ArchiveOffer {
  readonly #panel: Panel;

  constructor(panel: Panel, onAccept: () => void) {
    this.#panel = panel;
    panel.archive.addEventListener('click', () => {
      this.withdraw();
      panel.list.querySelector('a')?.focus();
      onAccept();
    });
  }

  withdraw(): void {
    this.#panel.archive.hidden = true;
  }

  /** Says, a little later, how many results the archive adds to those shown. */
  offer(state: SearchState, found: SearchResults, isCurrent: () => boolean): void {
    this.withdraw();
    if (!found.isPartial) return;
    whenIdle(() => {
      this.#count(state, found, isCurrent).catch((error: unknown) => {
        // What is recent is shown; without the archive there is nothing more to offer.
        console.error(error);
      });
    });
  }

  async #count(state: SearchState, found: SearchResults, isCurrent: () => boolean): Promise<void> {
    const whole = await withIndex(async (index) => {
      await index.openArchive();
      return find(index, state, visitorNow());
    });
    const more = whole.rows.length - found.rows.length;
    if (!isCurrent() || more <= 0) return;
    const { archive, root } = this.#panel;
    const word = wordOf(root, more === 1 ? 'archive-one' : 'archive-many');
    archive.textContent = word.replace('{nombre}', formatNumber(more));
    archive.hidden = false;
  }
}

function whenIdle(action: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(action, { timeout: 2000 });
  else setTimeout(action, 200);
}
