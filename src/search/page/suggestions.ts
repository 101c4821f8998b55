import { visitorNow } from '../../lib/clock.ts';
import { countOf } from '../../lib/text.ts';
import { Combobox } from './combobox.ts';
import { formatDay } from '../ask/day.ts';
import { prepareEngine, type Fragment } from '../ask/engine.ts';
import { find } from '../ask/find.ts';

const MOST = 6;
/** Letters from which a word says something. */
const FEWEST_LETTERS = 2;
/** Milliseconds without a key before the words are searched. */
const TYPING_PAUSE = 150;

/** What a search box is made of. */
export interface BoxParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  list: HTMLElement;
}

/** Titles under a search box, as one types; without them it still is a form. */
export class SuggestionBox {
  readonly #parts: BoxParts;
  readonly #combobox: Combobox;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Each question has its number: an answer that comes after a newer one is dropped. */
  #turn = 0;

  constructor(parts: BoxParts) {
    this.#parts = parts;
    this.#combobox = new Combobox(parts.input, parts.list, ({ dataset }) => {
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
      this.#say('');
    });
    if (input.value === '') prepareEngine().catch(console.error);
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
    const pages = query.length < FEWEST_LETTERS ? [] : await findPages(query);
    if (turn !== this.#turn) return;
    this.#combobox.show(pages.map(makeChoice));
    const { one = '', many = '', none = '' } = this.#parts.form.dataset;
    const count = pages.length === 0 ? none : countOf(pages.length, [one, many]);
    this.#say(query === '' ? '' : count);
  }

  #say(sentence: string): void {
    const status = this.#parts.form.querySelector('[role="status"]');
    if (status !== null) status.textContent = sentence;
  }
}

async function findPages(query: string): Promise<Fragment[]> {
  const { results } = await find({ query, choices: {}, sort: 'pertinence' }, visitorNow());
  return Promise.all(results.slice(0, MOST).map(({ data }) => data()));
}

/** The day tells apart the meetings of one group, which all have the same title. */
function makeChoice({ url, meta }: Fragment): HTMLElement {
  const choice = document.createElement('li');
  choice.dataset.url = url;
  choice.append(meta.title ?? url);
  if (meta.date !== undefined) {
    const day = document.createElement('time');
    day.dateTime = meta.date;
    // The space keeps the title and the day apart in the name of the choice.
    day.textContent = ` ${formatDay(meta.date)}`;
    choice.append(day);
  }
  return choice;
}
