import { SHORTCUT_KEY, SHORTCUT_OFF } from './shortcut.ts';

/**
 * The box by which a visitor turns the shortcut off, and on again.
 * @example offerShortcut(box) // once unchecked, « / » no longer leads to the search box
 */
export function offerShortcut(box: HTMLInputElement): void {
  box.checked = localStorage.getItem(SHORTCUT_KEY) !== SHORTCUT_OFF;
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(SHORTCUT_KEY);
    else localStorage.setItem(SHORTCUT_KEY, SHORTCUT_OFF);
  });
}
