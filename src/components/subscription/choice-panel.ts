import type { ChoiceCounts } from '../../domain/stream/choice-counts.ts';
import { ChoiceFields } from './choice-fields.ts';
import { showPreview } from './choice-preview.ts';
import {
  addressesOf,
  areCounts,
  countChoice,
  readChoice,
  writeChoice,
  type ChoiceState,
} from './choice-state.ts';

/** The form that composes a subscription, and what it shows. */
export class ChoicePanel {
  readonly #root: HTMLElement;
  readonly #fields: ChoiceFields;
  #counts: ChoiceCounts = {};

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#fields = new ChoiceFields(root);
  }

  /** Reads what each choice holds, then follows the fields and the address of the page. */
  async start(): Promise<void> {
    try {
      this.#counts = await fetchCounts(this.#root.dataset.counts ?? '');
    } catch {
      this.#announce(this.#root.dataset.failed ?? '');
      return;
    }
    const asked = readChoice(location.search);
    // What was chosen in the lists while this was on its way is kept.
    this.#follow(isChosen(asked) ? asked : this.#fields.state);
    this.#fields.onChange((state) => {
      this.#follow(state);
    });
  }

  #follow(state: ChoiceState): void {
    history.replaceState(null, '', `${location.pathname}${writeChoice(state)}${location.hash}`);
    this.#show(state);
  }

  #show(state: ChoiceState): void {
    this.#fields.show(this.#counts, state);
    this.#root.toggleAttribute('data-chosen', isChosen(state));
    const count = countChoice(this.#counts, state);
    this.#announce(isChosen(state) ? this.#sentence(count) : '');
    const result = this.#root.querySelector<HTMLElement>('[data-result]');
    if (result === null) return;
    result.hidden = !isChosen(state) || count === 0;
    if (!result.hidden) this.#fill(result, state);
  }

  #sentence(count: number): string {
    const { one = '', many = '', holds = '', nothing = '' } = this.#root.dataset;
    if (count === 0) return nothing;
    return holds.replace('{n}', `${String(count)}\u00A0${count === 1 ? one : many}`);
  }

  #fill(result: HTMLElement, state: ChoiceState): void {
    const { page, ...ways } = addressesOf(this.#counts, state);
    for (const [way, path] of Object.entries(ways)) {
      const row = result.querySelector<HTMLElement>(`[data-way="${way}"]`);
      if (row !== null) fillRow(row, path, this.#root.dataset.site ?? location.origin);
    }
    result.querySelector('[data-page]')?.setAttribute('href', page);
    void showPreview(result, ways.rss);
  }

  #announce(words: string): void {
    const status = this.#root.querySelector('[data-status]');
    if (status !== null) status.textContent = words;
  }
}

/** Whether anything is chosen. */
function isChosen(state: ChoiceState): boolean {
  return Object.values(state).some((slug) => slug !== '');
}

async function fetchCounts(address: string): Promise<ChoiceCounts> {
  const answer = await fetch(address);
  const counts: unknown = await answer.json();
  if (!answer.ok || !areCounts(counts)) throw new Error(`${address} cannot be read.`);
  return counts;
}

/** An address that breaks after its slashes, and nowhere else if it can. */
function breakable(address: string): Node[] {
  return address
    .split(/(?<=\w\/)/)
    .flatMap((part) => [new Text(part), document.createElement('wbr')]);
}

/** An address shown is the public one, to be copied; followed, it stays on this site. */
function fillRow(row: HTMLElement, path: string | undefined, site: string): void {
  row.hidden = path === undefined;
  if (path === undefined) return;
  const address = new URL(path, site).href;
  const link = row.querySelector('[data-link]');
  link?.setAttribute('href', path);
  link?.replaceChildren(...breakable(address));
  row.querySelector('[data-copy]')?.setAttribute('data-copy', address);
  row.querySelector('[data-webcal]')?.setAttribute('href', address.replace(/^https:/, 'webcal:'));
  const said = row.querySelector('[role="status"]');
  if (said !== null) said.textContent = '';
}
