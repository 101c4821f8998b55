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
    localStorage.setItem(STORAGE_KEY, [...dismissed.add(key)].join(' ').trim());
  });
}
