import { visitorNow } from '../../lib/clock.ts';

/** Says on paper the day it was printed. */
const line = document.querySelector<HTMLElement>('[data-printed]');
addEventListener('beforeprint', () => {
  if (line === null) return;
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format(visitorNow());
  line.textContent = `. ${line.dataset.words ?? ''} ${day}.`;
});
