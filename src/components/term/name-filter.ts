import { countOf, foldLetters } from '../../lib/text.ts';

/** Keeps the terms whose name holds what the visitor types, whatever its accents. */
const filter = document.querySelector<HTMLElement>('[data-name-filter]');
const field = filter?.querySelector('input');
field?.addEventListener('input', () => {
  const wanted = foldLetters(field.value.trim());
  const terms = [...document.querySelectorAll<HTMLElement>('[data-named]')];
  for (const term of terms) {
    term.hidden = !foldLetters(term.dataset.named ?? '').includes(wanted);
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-named-group]')) {
    group.hidden = group.querySelector('[data-named]:not([hidden])') === null;
  }
  announce(terms.filter(({ hidden }) => !hidden).length);
});

function announce(count: number): void {
  const { one = '', many = '' } = filter?.dataset ?? {};
  const status = filter?.querySelector('[role="status"]');
  if (status) status.textContent = countOf(count, [one, many]);
  const none = filter?.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = count > 0;
}
