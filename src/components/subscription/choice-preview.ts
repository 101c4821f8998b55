import { previewDay, previewOf, type PreviewItem } from './choice-state.ts';

const COUNT = 5;

/** The feed asked for last: an older answer that comes later shows nothing. */
let asked = '';

/** Shows the first items of a JSON feed; an answer that cannot be read is said, the addresses stay. */
export async function showPreview(result: HTMLElement, feed: string): Promise<void> {
  asked = feed;
  const list = result.querySelector('[data-preview]');
  const failed = result.querySelector<HTMLElement>('[data-preview-failed]');
  const row = result.querySelector('template')?.content;
  if (list === null || failed === null || row === undefined) return;
  list.setAttribute('aria-busy', 'true');
  const items = await fetchItems(feed);
  if (asked !== feed) return;
  failed.hidden = items !== undefined;
  list.replaceChildren(...(items ?? []).map((item) => fillRow(row, item)));
  list.removeAttribute('aria-busy');
}

async function fetchItems(feed: string): Promise<PreviewItem[] | undefined> {
  try {
    const answer = await fetch(feed);
    return answer.ok ? previewOf(await answer.json(), COUNT) : undefined;
  } catch {
    // Said to the visitor by the caller.
    return undefined;
  }
}

function fillRow(row: DocumentFragment, item: PreviewItem): Node {
  const copy = document.importNode(row, true);
  const time = copy.querySelector('time');
  const link = copy.querySelector('a');
  if (time === null || link === null) return copy;
  time.dateTime = item.date_published;
  time.textContent = previewDay(item.date_published);
  // The feed names the public site; the visitor stays on the one being read.
  link.href = new URL(item.url).pathname;
  link.textContent = item.title;
  const { language = 'fr' } = item;
  if (language !== 'fr') {
    link.lang = language;
    link.dir = 'auto';
  }
  return copy;
}
