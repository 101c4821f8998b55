import words from 'virtual:suggestion-words';
import { visitorNow } from '../../lib/clock.ts';
import { countOf } from '../../lib/text.ts';
import { Combobox } from './combobox.ts';
import { formatDate } from '../../lib/french-dates.ts';
import type { ResultContent } from '../ask/result-content.ts';
import { suggestPages } from '../ask/suggest-pages.ts';
import { prepareIndex, withIndex } from './open-index.ts';

const MAX_CHOICES = 6;
/** Letters from which a word says something. */
const MIN_LETTERS = 2;
/** Milliseconds without a key before the words are searched. */
const TYPING_PAUSE = 150;

/** What a search box is made of. */
export interface BoxParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
}

/** Titles under a search box, as one types; without them it still is a form. */
export class SuggestionBox {
  readonly #parts: BoxParts;
  readonly #combobox: Combobox;
  readonly #status = document.createElement('p');
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Each query has its number: an answer that comes after a newer one is dropped. */
  #turn = 0;

  constructor(parts: BoxParts) {
    this.#parts = parts;
    const list = makeList(parts.input);
    this.#status.className = 'hidden-visually';
    this.#status.role = 'status';
    parts.form.querySelector('div')?.append(list, this.#status);
    this.#combobox = new Combobox(parts.input, list, ({ dataset }) => {
      location.assign(dataset.url ?? '');
    });
  }

  start(): void {
    const { input } = this.#parts;
    this.#combobox.start();
    input.addEventListener('input', () => {
      this.#suggestSoon();
    });
    input.addEventListener('blur', () => {
      this.#turn += 1;
      this.#announce('');
    });
    if (input.value === '') prepareIndex().catch(console.error);
    else this.#suggestSoon();
  }

  #suggestSoon(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    this.#timer = setTimeout(() => {
      this.#suggest(turn).catch((error: unknown) => {
        // Sent as a form, the words lead to a page that says what is wrong and offers to try again.
        console.error(error);
        this.#combobox.close();
      });
    }, TYPING_PAUSE);
  }

  async #suggest(turn: number): Promise<void> {
    const query = this.#parts.input.value.trim();
    const pages = query.length < MIN_LETTERS ? [] : await findPages(query);
    if (turn !== this.#turn) return;
    this.#combobox.show(pages.map(makeChoice));
    const count = pages.length === 0 ? words.none : countOf(pages.length, words.counted);
    this.#announce(query === '' ? '' : count);
  }

  #announce(sentence: string): void {
    this.#status.textContent = sentence;
  }
}

/** The list under a box, which its page does not hold before it is of use. */
function makeList(input: HTMLInputElement): HTMLElement {
  const list = document.createElement('ul');
  list.id = `${input.id}-suggestions`;
  list.role = 'listbox';
  list.ariaLabel = words.label;
  list.hidden = true;
  input.setAttribute('aria-controls', list.id);
  return list;
}

async function findPages(query: string): Promise<ResultContent[]> {
  const now = visitorNow();
  return withIndex((index) => suggestPages(index, query, { now, limit: MAX_CHOICES }));
}

/** A page to choose, with its kind and the day that tells apart the meetings of one group, whose titles are the same. */
function makeChoice({ url, kind, card }: ResultContent): HTMLElement {
  const choice = document.createElement('li');
  choice.dataset.url = url;
  // Spaces keep the parts of the name of the choice apart.
  choice.append(makePart('kind', words.kinds[kind] ?? ''), ' ', makePart('title', card.title));
  if (card.date !== undefined) {
    const day = document.createElement('time');
    day.dateTime = card.date;
    day.textContent = formatDate(card.date);
    choice.append(' ', day);
  }
  return choice;
}

function makePart(name: 'kind' | 'title', text: string): HTMLElement {
  const part = document.createElement('span');
  part.className = name;
  part.textContent = text;
  return part;
}
