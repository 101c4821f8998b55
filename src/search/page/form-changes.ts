import type { Panel } from './panel.ts';

/** Milliseconds without a key before the words are searched. */
const TYPING_PAUSE = 250;

/**
 * Calls back when the visitor pauses while typing, and when a choice is made or the form is sent.
 * @example onFormChange(panel, { onPause: search, onSettled: searchAndRemember })
 */
export function onFormChange(
  { root, form, input }: Panel,
  { onPause, onSettled }: { onPause: () => void; onSettled: () => void },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    onSettled();
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(onPause, TYPING_PAUSE);
  });
  root.addEventListener('change', ({ target }) => {
    // Leaving the box « changes » words that are searched already.
    if (target !== input) settle();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
  });
}
