/** The visitor's choice stays in the browser, under this key; nothing is sent. */
export const SHORTCUT_KEY = 'cuf-raccourci-recherche';
export const SHORTCUT_OFF = 'non';

/** A shortcut of one character must not act where one types, nor in place of the browser's own. */
const TYPED_IN = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** The box of the page itself before the one that every page has. */
const BOXES = ['main [name=q]', 'header [name=q]'];

/**
 * A key leads to the search box from anywhere, unless the visitor has turned it off (RGAA 12.10).
 * @example focusBoxOn('/')
 */
export function focusBoxOn(key: string): void {
  addEventListener('keydown', (event) => {
    const { target } = event;
    const isTyping = target instanceof Element && target.closest(TYPED_IN) !== null;
    const isOther = event.key !== key || event.ctrlKey || event.metaKey || event.altKey;
    if (isTyping || isOther || event.defaultPrevented) return;
    if (localStorage.getItem(SHORTCUT_KEY) === SHORTCUT_OFF) return;
    const box = BOXES.map((boxes) => document.querySelectorAll<HTMLElement>(boxes))
      .flatMap((boxes) => [...boxes])
      .find((candidate) => candidate.checkVisibility());
    if (box === undefined) return;
    event.preventDefault();
    box.focus();
  });
}
