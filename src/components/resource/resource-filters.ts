import { countOf } from '../../lib/text.ts';
import { FilteredTitle } from '../base/filtered-title.ts';
import { matchesFacets, readChoices, restoreChoices, writeFacets } from '../base/facet-choices.ts';

/** Narrows a list of resources by the facets that the visitor chooses, whatever page each stands on. */
class FilteredResources {
  readonly #root: HTMLElement;
  readonly #choices: Element | null;
  readonly #title = new FilteredTitle();
  /** What this page shows on its own. */
  readonly #own: readonly HTMLElement[];
  #whole: Promise<void> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#choices = root.querySelector('[data-facets]');
    this.#own = this.#items();
  }

  start(): void {
    this.#restore();
    this.#choices?.addEventListener('change', () => {
      history.pushState(null, '', writeFacets(readChoices(this.#choices)) || location.pathname);
      void this.#update().then((said) => {
        this.#part('status')?.replaceChildren(said);
      });
    });
    addEventListener('popstate', () => {
      this.#restore();
    });
  }

  /** Follows the address, silently: the visitor has asked for nothing on this page yet. */
  #restore(): void {
    restoreChoices(this.#choices, location.search);
    void this.#update();
  }

  /** Shows what matches; returns what there is to say of it. */
  async #update(): Promise<string> {
    this.#title.show(this.#choices);
    if (isNarrowed(readChoices(this.#choices))) {
      this.#whole ??= this.#loadOtherPages();
      try {
        await this.#whole;
      } catch {
        // Said below to the visitor, who may choose again: the next choice tries anew.
        this.#whole = undefined;
        return this.#write(this.#root.dataset.failed ?? '');
      }
    }
    // Read again: the visitor may have chosen something else while the pages came.
    return this.#write(this.#words(this.#show()));
  }

  #show(): number {
    const facets = readChoices(this.#choices);
    const isWhole = !isNarrowed(facets);
    const items = this.#items();
    const shown = items.filter((item) => matchesFacets(item.dataset, facets));
    const visible = new Set(isWhole ? this.#own : shown);
    for (const item of items) item.hidden = !visible.has(item);
    const parts = this.#root.querySelectorAll<HTMLElement>('[data-whole]');
    for (const part of parts) part.hidden = !isWhole;
    const empty = this.#part('empty');
    if (empty !== null) empty.hidden = visible.size > 0;
    return isWhole ? Number(this.#root.dataset.total) : shown.length;
  }

  /** Puts what the other pages show where it would stand if the list had one page only. */
  async #loadOtherPages(): Promise<void> {
    const { pages = '', number = '1' } = this.#root.dataset;
    const addresses = pages.split(' ');
    const lists = await Promise.all(
      addresses.map(async (address, index) =>
        index + 1 === Number(number) ? [] : readItems(address),
      ),
    );
    const [first] = this.#own;
    const own = Number(number) - 1;
    first?.before(...lists.slice(0, own).flat());
    this.#own.at(-1)?.after(...lists.slice(own).flat());
  }

  #write(said: string): string {
    this.#part('count')?.replaceChildren(said);
    return said;
  }

  #words(count: number): string {
    const { one = '', many = '' } = this.#root.dataset;
    return countOf(count, [one, many]);
  }

  #items(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[data-resource]')];
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector(`[data-${name}]`);
  }
}

function isNarrowed(facets: ReturnType<typeof readChoices>): boolean {
  return Object.values(facets).some((value) => value !== '');
}

async function readItems(address: string): Promise<Element[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.querySelectorAll('[data-resource]')].map((item) =>
    document.importNode(item, true),
  );
}

for (const root of document.querySelectorAll<HTMLElement>('[data-resources]')) {
  new FilteredResources(root).start();
}
