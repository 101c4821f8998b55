/** The parts of the search page that its script brings to life. */
export interface Panel {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  retry: HTMLButtonElement;
  template: HTMLTemplateElement;
  words: PanelWords;
}

/** The words that the script writes, handed over by the page so that they stay in one place. */
export interface PanelWords {
  none: string;
  loading: string;
  failed: string;
  prompt: string;
  one: string;
  many: string;
  /** The name of each kind of page. */
  kinds: Record<string, string>;
}

/**
 * Finds the parts of the search page.
 * @throws when one of them is missing
 */
export function readPanel(root: HTMLElement): Panel {
  const part = <T extends Element>(selector: string, type: new () => T): T => {
    const found = root.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`The search page lacks its part "${selector}".`);
  };
  const form = part('form', HTMLFormElement);
  return {
    form,
    input: part('input[type=search]', HTMLInputElement),
    status: part('[data-status]', HTMLElement),
    list: part('[data-results]', HTMLElement),
    more: part('[data-more]', HTMLButtonElement),
    retry: part('[data-retry]', HTMLButtonElement),
    template: part('template', HTMLTemplateElement),
    words: readWords(root, part('[name=type]', HTMLSelectElement)),
  };
}

function readWords({ dataset }: HTMLElement, kinds: HTMLSelectElement): PanelWords {
  const word = (name: string) => dataset[name] ?? '';
  return {
    none: word('none'),
    loading: word('loading'),
    failed: word('failed'),
    prompt: word('prompt'),
    one: word('one'),
    many: word('many'),
    kinds: Object.fromEntries([...kinds.options].map(({ value, text }) => [value, text])),
  };
}
