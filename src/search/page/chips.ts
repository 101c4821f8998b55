import { labelOf } from './form.ts';
import { copyTemplate, findPart, type Panel } from './panel.ts';
import { listChoices, type Facet, type SearchState } from '../ask/state.ts';

/** Shows each chosen value as a button that takes it back. */
export function showChips(
  panel: Panel,
  { choices }: SearchState,
  onRemove: (facet: Facet, value: string) => void,
): void {
  const chips = listChoices(choices).map(([facet, value], index) => {
    const item = copyTemplate(panel.chip);
    const button = findPart(item, 'button', HTMLButtonElement);
    findPart(item, '[data-label]', HTMLElement).textContent = labelOf(panel.form, facet, value);
    button.addEventListener('click', () => {
      onRemove(facet, value);
      focusNeighbour(panel, index);
    });
    return item;
  });
  panel.chips.replaceChildren(...chips);
  panel.chips.hidden = chips.length === 0;
}

/** The button that had the focus is gone: its neighbour takes it, or the words of the search. */
function focusNeighbour({ chips, input }: Panel, index: number): void {
  const buttons = [...chips.querySelectorAll('button')];
  (buttons[index] ?? buttons.at(-1) ?? input).focus();
}
