import { formatDay } from './day.ts';
import type { Fragment } from './engine.ts';
import type { Panel } from './panel.ts';

/**
 * One result, from the template of the page.
 * @throws when the template lacks one of its parts
 */
export function makeRow(
  { url, excerpt, meta, filters }: Fragment,
  { template, words }: Panel,
): HTMLElement {
  const row = document.importNode(template.content, true).firstElementChild;
  if (!(row instanceof HTMLElement)) throw new Error('The template of a search result is empty.');
  const part = (selector: string): HTMLElement => {
    const found = row.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The template of a search result lacks "${selector}".`);
    return found;
  };
  const link = part('a');
  link.textContent = meta.title ?? url;
  link.setAttribute('href', url);
  part('[data-kind]').textContent = words.kinds[filters.type?.[0] ?? ''] ?? '';
  fillDay(part('time'), meta);
  part('[data-excerpt]').innerHTML = excerpt;
  return row;
}

/** A country or a topic has no day of its own. */
function fillDay(time: HTMLElement, { date }: Fragment['meta']): void {
  if (date === undefined) {
    time.remove();
    return;
  }
  time.setAttribute('datetime', date);
  time.textContent = formatDay(date);
}
