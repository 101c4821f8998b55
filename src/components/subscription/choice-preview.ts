import { formatDate } from '../../lib/french-dates.ts';
import { previewDate, type PreviewItem } from './choice-state.ts';

const COUNT = 5;
/** The namespace in which RSS says the language of an item. */
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** The feed asked for last: an older answer that comes later shows nothing. */
let asked = '';

/**
 * Shows the first items of an RSS feed, the one format that all choices have; an answer that cannot
 * be read is said, the addresses stay.
 * @example await showPreview(result, '/pays/liban/rss.xml') // a row for each of its latest items
 */
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
    return answer.ok ? readItems(await answer.text()) : undefined;
  } catch {
    // Said to the visitor by the caller.
    return undefined;
  }
}

/** Nothing where the answer is no feed of ours. */
function readItems(source: string): PreviewItem[] | undefined {
  const feed = new DOMParser().parseFromString(source, 'text/xml');
  const items = [...feed.querySelectorAll('item')].slice(0, COUNT).map((item) => {
    const read = (name: string) => item.querySelector(`:scope > ${name}`)?.textContent ?? '';
    const [language] = item.getElementsByTagNameNS(DUBLIN_CORE, 'language');
    return {
      title: read('title'),
      url: read('link'),
      date: read('pubDate'),
      language: language?.textContent ?? 'fr',
    };
  });
  const isWhole = items.every(({ title, url, date }) => ![title, url, date].includes(''));
  return items.length > 0 && isWhole ? items : undefined;
}

function fillRow(row: DocumentFragment, item: PreviewItem): Node {
  const copy = document.importNode(row, true);
  const time = copy.querySelector('time');
  const link = copy.querySelector('a');
  if (time === null || link === null) return copy;
  time.dateTime = previewDate(item.date);
  time.textContent = formatDate(time.dateTime);
  // The feed names the public site; the visitor stays on the one being read.
  link.href = new URL(item.url).pathname;
  link.textContent = item.title;
  if (item.language !== 'fr') {
    link.lang = item.language;
    link.dir = 'auto';
  }
  return copy;
}
