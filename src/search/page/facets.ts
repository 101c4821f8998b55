import { formatNumber } from '../../lib/text.ts';
import type { FacetCounts } from '../ask/catalogue.ts';
import { boxesOf } from './form.ts';
import { findPart, type Panel } from './panel.ts';

const INTENTS = ['pointerenter', 'focusin'];

/**
 * Says beside each value how many results it has, and hides those that have none.
 * @example showCounts(panel, { pays: { liban: 2 } }) // « Liban (2) »; countries without a result are hidden
 */
export function showCounts({ form, filter }: Panel, counts: FacetCounts): void {
  for (const box of boxesOf(form)) {
    const count = counts[box.name]?.[box.value] ?? 0;
    const item = box.closest('li');
    setText(item?.querySelector('[data-count]'), `(${formatNumber(count)})`);
    // What is chosen stays, so that it can be unchosen.
    if (item) item.hidden = count === 0 && !box.checked;
  }
  for (const group of filter.querySelectorAll('details')) {
    const note = group.querySelector<HTMLElement>('[data-empty]');
    // The group itself stays: it must not slip away from under the pointer.
    if (note) note.hidden = group.querySelector('li:not([hidden])') !== null;
  }
}

/** A text that stays is laid out no second time. */
function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/**
 * Says on each group, folded or not, how many of its values are chosen.
 * @example showChosen(panel) // « Pays (2) » where two countries are chosen
 */
export function showChosen({ filter }: Panel): void {
  for (const group of filter.querySelectorAll('details')) {
    const days = [...group.querySelectorAll<HTMLInputElement>('[type=date]')];
    const count =
      group.querySelectorAll(':checked').length + days.filter(({ value }) => value !== '').length;
    const label = group.querySelector('[data-chosen]');
    if (label) label.textContent = count === 0 ? '' : ` (${String(count)})`;
  }
}

/**
 * Calls back once, when the visitor turns to the facets.
 * @example onFacetIntent(panel, () => void count()) // once, when the pointer or the focus comes near
 */
export function onFacetIntent({ filter }: Panel, callback: () => void): void {
  const once = () => {
    for (const intent of INTENTS) filter.removeEventListener(intent, once);
    callback();
  };
  for (const intent of INTENTS) filter.addEventListener(intent, once);
}

/**
 * On a small screen the facets stand behind a button.
 * @example foldFacets(panel) // the button « Filtrer les résultats » unfolds the facets, and folds them again
 */
export function foldFacets({ filter }: Panel): void {
  const button = findPart(filter, 'button', HTMLButtonElement);
  button.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
  });
}
