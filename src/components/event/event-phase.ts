import { visitorNow } from '../../lib/clock.ts';
import { nextStretch, phaseBetween, readStretches } from '../../lib/phase.ts';
import { formatHours } from '../../lib/french-dates.ts';
import { nameClock } from '../../lib/zone-words.ts';
import { PARIS } from '../../lib/zone.ts';

/** Keeps the page of an event right by the visitor's clock, and gives its hours in the visitor's own zone. */
const line = document.querySelector<HTMLElement>('[data-phase]');
if (line !== null) {
  const { times = '', past = '', ongoing = '', next = '' } = line.dataset;
  const stretches = readStretches(times);
  const coming = next.split('|')[nextStretch(stretches, visitorNow()) ?? -1] ?? '';
  const words = { past, ongoing, upcoming: coming };
  line.textContent = words[phaseBetween(stretches, visitorNow())];
}

for (const part of document.querySelectorAll<HTMLElement>('[data-deadline]')) {
  const isClosed = visitorNow() >= Date.parse(part.dataset.deadline ?? '');
  if (!isClosed) continue;
  part.textContent = part.dataset.closed ?? '';
}

for (const part of document.querySelectorAll<HTMLElement>('[data-visitor-time]')) {
  const { start = '', end, zone = '' } = part.dataset;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const there = hoursIn(zone, start, end);
  const here = hoursIn(own, start, end);
  // The page tells the hours there, and those of Paris.
  if (here === there || here === hoursIn(PARIS, start, end)) continue;
  part.querySelector('dd')?.append(`${here} (${nameClock(own)})`);
  part.hidden = false;
}

function hoursIn(timeZone: string, start: string, end: string | undefined): string {
  const format = new Intl.DateTimeFormat('fr-FR', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const hourOf = (instant: string) => format.format(new Date(instant));
  return formatHours(hourOf(start), end === undefined ? undefined : hourOf(end));
}
