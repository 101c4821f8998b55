import { formatDay } from '../ask/day.ts';
import type { Fragment } from '../ask/engine.ts';
import { phaseOf, type Phase } from '../ask/event-time.ts';
import { dropTitle, readExcerpt } from '../ask/excerpt.ts';
import { labelOf } from './form.ts';
import { copyTemplate, findPart, wordOf, type Panel } from './panel.ts';
import { listSections } from '../ask/sections.ts';

/** Languages written from right to left, among those of the site. */
const RIGHT_TO_LEFT = ['ar'];

/**
 * One result, from the template of the page.
 * @param now milliseconds since 1970: what is to come is said to be
 * @throws when the template lacks one of its parts
 */
export function makeRow(fragment: Fragment, panel: Panel, now: number): HTMLElement {
  const { url, meta, filters } = fragment;
  const row = copyTemplate(panel.row);
  const part = (selector: string) => findPart(row, selector, HTMLElement);
  const title = part('h2');
  findPart(title, 'a', HTMLAnchorElement).href = url;
  setText(title, 'a', meta.title ?? url);
  setText(row, '[data-kind]', labelOf(panel.form, 'type', filters.type?.[0] ?? ''));
  setText(row, 'time', meta.date && formatDay(meta.date));
  if (meta.date !== undefined) part('time').setAttribute('datetime', meta.date);
  setText(row, '[data-phase]', wordOf(panel.root, `phase-${shownPhase(meta, now) ?? ''}`));
  setText(row, '[data-place]', meta.lieu);
  setText(row, '[data-file]', meta.fichier);
  if (meta.exemple === undefined) part('[data-sample]').remove();
  fillExcerpt(part('[data-excerpt]'), fragment);
  fillSections(part('[data-sections]'), fragment);
  if (meta.image !== undefined) row.append(makePicture(meta.image));
  setLanguage([title, part('[data-excerpt]')], filters.langue?.[0]);
  return row;
}

/** What was called off is not « to come », whatever its date. */
function shownPhase(meta: Fragment['meta'], now: number): Phase | undefined {
  return meta.etat === 'annule' || meta.etat === 'reporte' ? undefined : phaseOf(meta, now);
}

/** A part about which nothing is known leaves no trace. */
function setText(row: HTMLElement, selector: string, text = ''): void {
  const part = findPart(row, selector, HTMLElement);
  if (text === '') part.remove();
  else part.textContent = text;
}

function fillExcerpt(part: HTMLElement, { excerpt, meta, filters }: Fragment): void {
  const words = dropTitle(excerpt, meta.title ?? '');
  const runs = readExcerpt(words, filters.langue?.[0]).map(({ text, isMarked }) => {
    if (!isMarked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  part.append(...runs);
}

function fillSections(part: HTMLElement, fragment: Fragment): void {
  const links = listSections(fragment).map(({ title, url }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    item.append(link);
    return item;
  });
  if (links.length === 0) part.remove();
  else findPart(part, 'ul', HTMLElement).append(...links);
}

/** Decorative, and fetched when it is about to be seen: its size is known before. */
function makePicture(address: string): HTMLImageElement {
  const picture = new Image(160, 100);
  picture.loading = 'lazy';
  picture.decoding = 'async';
  picture.alt = '';
  picture.src = address;
  return picture;
}

function setLanguage(parts: readonly HTMLElement[], language = 'fr'): void {
  if (language === 'fr') return;
  for (const part of parts) {
    part.lang = language;
    if (RIGHT_TO_LEFT.includes(language)) part.dir = 'rtl';
  }
}
