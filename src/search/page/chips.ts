import { listFacetChoices, type SearchState } from '../ask/state.ts';
import { clearPeriod, labelOf, uncheck } from './form.ts';
import { copyTemplate, findPart, type Panel } from './panel.ts';
import { describePeriod } from './title.ts';

/**
 * Shows each chosen value, and the period, as a button that takes it back.
 * @example showChips(panel, readSearch('?pays=liban'), search)
 *   // one button « Liban », which unchecks it, then searches
 */
export function showChips(panel: Panel, state: SearchState, onRemove: () => void): void {
  const chips = listFilters(panel.form, state).map(({ label, remove }, index) => {
    const item = copyTemplate(panel.chip);
    const button = findPart(item, 'button', HTMLButtonElement);
    findPart(item, '[data-label]', HTMLElement).textContent = label;
    button.addEventListener('click', () => {
      remove();
      onRemove();
      focusNeighbour(panel, index);
    });
    return item;
  });
  panel.chips.replaceChildren(...chips);
  panel.chips.hidden = chips.length === 0;
}

/** What is chosen, each with what takes it back. */
function listFilters(
  form: HTMLFormElement,
  { choices, from, to }: SearchState,
): { label: string; remove: () => void }[] {
  const values = listFacetChoices(choices).map(([facet, value]) => ({
    label: labelOf(form, facet, value),
    remove: () => {
      uncheck(form, facet, value);
    },
  }));
  const removePeriod = () => {
    clearPeriod(form);
  };
  const period = describePeriod(from, to);
  return period === '' ? values : [...values, { label: period, remove: removePeriod }];
}

/** The button that had the focus is gone: its neighbour takes it, or the words of the search. */
function focusNeighbour({ chips, input }: Panel, index: number): void {
  const buttons = [...chips.querySelectorAll('button')];
  (buttons[index] ?? buttons.at(-1) ?? input).focus();
}
