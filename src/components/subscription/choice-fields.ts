import type { ChoiceCounts } from '../../domain/stream/choice-counts.ts';
import { countChoice, FIELD_NAMES, FIELDS, type ChoiceState } from './choice-state.ts';

type Field = keyof ChoiceState;

/** The three lists of the form, each of which offers only what holds something with the two others. */
export class ChoiceFields {
  readonly #root: HTMLElement;
  readonly #lists: ReadonlyMap<Field, HTMLSelectElement>;
  /** Every option as the page was written, in order. */
  readonly #options: ReadonlyMap<Field, readonly { value: string; name: string }[]>;

  constructor(root: HTMLElement) {
    this.#root = root;
    const lists = FIELD_NAMES.flatMap((field) => {
      const list = root.querySelector<HTMLSelectElement>(`select[name="${FIELDS[field]}"]`);
      return list === null ? [] : [[field, list] as const];
    });
    this.#lists = new Map(lists);
    this.#options = new Map(
      lists.map(([field, list]) => [
        field,
        [...list.options].map(({ value, text }) => ({ value, name: text })),
      ]),
    );
  }

  /** Calls back with what is chosen, at each change. */
  onChange(follow: (state: ChoiceState) => void): void {
    this.#root.addEventListener('change', () => {
      follow(this.state);
    });
  }

  /** Offers what holds something, with how much; what is chosen stays in view even if it holds nothing. */
  show(counts: ChoiceCounts, state: ChoiceState): void {
    for (const [field, list] of this.#lists) {
      const offered = (this.#options.get(field) ?? []).flatMap(({ value, name }) => {
        const count = countChoice(counts, { ...state, [field]: value });
        const isChosen = value === state[field];
        if (count === 0 && !isChosen && value !== '') return [];
        return [
          new Option(value === '' ? name : `${name} (${String(count)})`, value, false, isChosen),
        ];
      });
      list.replaceChildren(...offered);
    }
  }

  /** What is chosen in the lists now. */
  get state(): ChoiceState {
    const of = (field: Field) => this.#lists.get(field)?.value ?? '';
    return { country: of('country'), topic: of('topic'), part: of('part') };
  }
}
