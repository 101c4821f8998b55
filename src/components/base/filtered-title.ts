/** The title of a document whose list is filtered: it says by what (RGAA 8.6). */
export class FilteredTitle {
  readonly #own = document.title;

  /** Puts the values chosen in lists before the title that the page has. */
  show(lists: Element | null): void {
    const chosen = [...(lists?.querySelectorAll('select') ?? [])]
      .filter(({ value }) => value !== '')
      .map(({ selectedOptions }) => selectedOptions[0]?.text ?? '');
    document.title = chosen.length === 0 ? this.#own : `${chosen.join(', ')} – ${this.#own}`;
  }
}
