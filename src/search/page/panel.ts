/** The parts of the search page that its script brings to life. */
export interface Panel {
  root: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  /** The facets, and the button that unfolds them on a small screen. */
  filter: HTMLElement;
  chips: HTMLElement;
  chip: HTMLTemplateElement;
  row: HTMLTemplateElement;
  list: HTMLElement;
  advice: HTMLElement;
  unfilter: HTMLButtonElement;
  more: HTMLButtonElement;
  /** Brings the results of the closed years. */
  archive: HTMLButtonElement;
  retry: HTMLButtonElement;
}

/**
 * Finds the parts of the search page.
 * @throws when one of them is missing
 * @example readPanel(main) → { root: main, form: <form>, input: <input name="q">, … }
 */
export function readPanel(root: HTMLElement): Panel {
  const element = (selector: string) => findPart(root, selector, HTMLElement);
  const button = (selector: string) => findPart(root, selector, HTMLButtonElement);
  return {
    root,
    form: findPart(root, 'form', HTMLFormElement),
    input: findPart(root, 'input[name=q]', HTMLInputElement),
    status: element('[data-status]'),
    filter: element('[data-filter]'),
    chips: element('[data-chips]'),
    chip: findPart(root, 'template[data-chip]', HTMLTemplateElement),
    row: findPart(root, 'template[data-row]', HTMLTemplateElement),
    list: element('[data-results]'),
    advice: element('[data-advice]'),
    unfilter: button('[data-unfilter]'),
    more: button('[data-more]'),
    archive: button('[data-archive]'),
    retry: button('[data-retry]'),
  };
}

/**
 * One part of what the page has printed.
 * @throws when it is missing
 * @example findPart(root, 'input[name=q]', HTMLInputElement).value → 'eau'
 */
export function findPart<T extends Element>(
  parent: ParentNode,
  selector: string,
  type: new () => T,
): T {
  const found = parent.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The search page lacks its part "${selector}".`);
}

/**
 * A copy of what a template of the page holds.
 * @throws when it is empty
 * @example copyTemplate(<template><li><p></p></li></template>) → <li><p></p></li>
 */
export function copyTemplate({ content }: HTMLTemplateElement): HTMLElement {
  const copy = document.importNode(content, true).firstElementChild;
  if (copy instanceof HTMLElement) return copy;
  throw new Error('A template of the search page is empty.');
}

/**
 * A word that the page hands over in an attribute, so that all words stay in one place.
 * @example wordOf(root, 'loading') → 'Recherche en cours…'
 */
export function wordOf(element: HTMLElement, name: string): string {
  return element.getAttribute(`data-${name}`) ?? '';
}
