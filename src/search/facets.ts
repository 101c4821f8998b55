import { formatNumber } from '../lib/text.ts';
import type { FacetCounts } from './engine.ts';
import { boxesOf } from './form.ts';
import type { Panel } from './panel.ts';

/** Says beside each value how many results it has, and hides those that have none. */
export function showCounts({ form, facets }: Panel, counts: FacetCounts): void {
  for (const box of boxesOf(form)) {
    const count = counts[box.name]?.[box.value] ?? 0;
    const item = box.closest('li');
    const label = item?.querySelector('[data-count]');
    if (label) label.textContent = `(${formatNumber(count)})`;
    // What is chosen stays, so that it can be unchosen.
    if (item) item.hidden = count === 0 && !box.checked;
  }
  for (const group of facets.querySelectorAll('details')) {
    group.hidden = group.querySelector('li:not([hidden])') === null;
  }
}

/** Says on each group, folded or not, how many of its values are chosen. */
export function showChosen({ facets }: Panel): void {
  for (const group of facets.querySelectorAll('details')) {
    const count = group.querySelectorAll(':checked').length;
    const label = group.querySelector('[data-chosen]');
    if (label) label.textContent = count === 0 ? '' : ` (${String(count)})`;
  }
}

/** On a small screen the facets stand behind a button. */
export function foldFacets({ root, facets }: Panel): void {
  const button = root.querySelector(`[aria-controls="${facets.id}"]`);
  button?.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!isOpen));
  });
}
