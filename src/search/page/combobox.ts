/**
 * A box with a list of choices under it: the combobox of the ARIA Authoring Practices. The focus stays
 * in the box; arrows move among the choices, Enter takes one, Escape closes the list, then empties
 * the box.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #onTake: (choice: HTMLElement) => void;

  constructor(input: HTMLInputElement, list: HTMLElement, onTake: (choice: HTMLElement) => void) {
    this.#input = input;
    this.#list = list;
    this.#onTake = onTake;
  }

  start(): void {
    this.#input.addEventListener('keydown', (event) => {
      if (this.#answerKey(event.key)) event.preventDefault();
    });
    this.#input.addEventListener('blur', () => {
      this.close();
    });
    // A click on a choice must not take the focus first: the list would close under it.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', ({ target }) => {
      const choice = this.#choices.find((one) => target instanceof Node && one.contains(target));
      if (choice !== undefined) this.#onTake(choice);
    });
  }

  /** Shows choices, none of them taken; without any, the list is closed. */
  show(choices: readonly HTMLElement[]): void {
    choices.forEach((choice, index) => {
      choice.role = 'option';
      choice.id = `${this.#list.id}-${String(index + 1)}`;
    });
    this.#list.replaceChildren(...choices);
    this.#list.hidden = choices.length === 0;
    this.#input.ariaExpanded = String(choices.length > 0);
    this.#move(undefined);
  }

  close(): void {
    this.show([]);
  }

  get #choices(): HTMLElement[] {
    return [...this.#list.querySelectorAll('li')];
  }

  /** Returns whether the key was for the list. */
  #answerKey(key: string): boolean {
    const choices = this.#choices;
    const index = choices.findIndex(({ ariaSelected }) => ariaSelected === 'true');
    const current = choices[index];
    if (key === 'Escape') return this.#escape(choices.length > 0);
    if (key === 'Enter') return this.#take(current);
    if (choices.length === 0 || !/^Arrow(?:Up|Down)$/.test(key)) return false;
    // Past either end lies the box itself.
    const next = index === -1 && key === 'ArrowUp' ? choices.length - 1 : index;
    const step = key === 'ArrowDown' ? 1 : index === -1 ? 0 : -1;
    this.#move(choices[next + step]);
    return true;
  }

  #move(choice: HTMLElement | undefined): void {
    for (const one of this.#choices) one.ariaSelected = String(one === choice);
    if (choice === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', choice.id);
    choice?.scrollIntoView({ block: 'nearest' });
  }

  #take(choice: HTMLElement | undefined): boolean {
    if (choice === undefined) return false;
    this.#onTake(choice);
    return true;
  }

  #escape(isOpen: boolean): boolean {
    if (isOpen) {
      this.close();
      return true;
    }
    const hasWords = this.#input.value !== '';
    this.#input.value = '';
    return hasWords;
  }
}
