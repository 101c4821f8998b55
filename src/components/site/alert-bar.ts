import { visitorNow } from '../../lib/clock.ts';

/**
 * Takes an alert away when it is over or dismissed, which a page built earlier cannot know. The
 * choice stays in the browser, under one named key; nothing is sent.
 */
const STORAGE_KEY = 'cuf-alertes-masquees';

const dismissed = new Set((localStorage.getItem(STORAGE_KEY) ?? '').split(' '));

for (const alert of document.querySelectorAll<HTMLElement>('[data-alert]')) {
  const { alert: key = '', alertEnd = '' } = alert.dataset;
  const isOver = visitorNow() >= Date.parse(alertEnd);
  alert.hidden = isOver || dismissed.has(key);
  alert.querySelector('button')?.addEventListener('click', () => {
    alert.hidden = true;
    focusAfter(alert);
    localStorage.setItem(STORAGE_KEY, [...dismissed.add(key)].join(' ').trim());
  });
}

/** Hidden, its button loses the focus: the next alert takes it, or the content where there is none. */
function focusAfter(alert: HTMLElement): void {
  const others = [...document.querySelectorAll<HTMLElement>('[data-alert]:not([hidden])')];
  const isNext = (other: HTMLElement) =>
    (alert.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = others.find(isNext) ?? others.at(-1);
  (next?.querySelector('button') ?? document.querySelector('main'))?.focus({ preventScroll: true });
}
