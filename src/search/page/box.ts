import { focusBoxOn } from './shortcut.ts';
import type { BoxParts } from './suggestions.ts';

/**
 * Makes ready every search box of the page: an ordinary form, and suggestions that are fetched, with
 * the index, once the visitor turns to the box.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) {
  const input = form.querySelector('input');
  if (input !== null) makeReady({ form, input });
}

focusBoxOn('/');

function makeReady(parts: BoxParts): void {
  const { input } = parts;
  // A box of the type « search » may not be a combobox (ARIA in HTML).
  input.type = 'text';
  input.enterKeyHint = 'search';
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  for (const intent of ['focus', 'pointerenter']) {
    input.addEventListener(intent, () => void startSuggestions(parts), { once: true });
  }
}

const started = new WeakSet<HTMLInputElement>();

async function startSuggestions(parts: BoxParts): Promise<void> {
  if (started.has(parts.input)) return;
  started.add(parts.input);
  const { SuggestionBox } = await import('./suggestions.ts');
  new SuggestionBox(parts).start();
}
