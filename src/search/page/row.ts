import { splitDisplayText } from '../../lib/display-type.ts';
import { formatDate } from '../../lib/french-dates.ts';
import { directionOf } from '../../lib/language.ts';
import { nextSessionDay, phaseOf, type Phase } from '../ask/event-time.ts';
import type { Excerpt } from '../ask/excerpt.ts';
import type { Result } from '../ask/results.ts';
import type { ResultCard } from '../../lib/search-card.ts';
import { copyTemplate, findPart, wordOf, type Panel } from './panel.ts';

/**
 * One result, from the template of the page.
 * @param now milliseconds since 1970: what is to come is said to be
 * @throws when the template lacks one of its parts
 * @example makeRow({ content: { url: '/pays/liban/', … }, excerpt }, panel, now) → <li> with a link to /pays/liban/
 */
export function makeRow({ content, excerpt }: Result, panel: Panel, now: number): HTMLElement {
  const { url, card, kind, language } = content;
  const row = copyTemplate(panel.row);
  const part = (selector: string) => findPart(row, selector, HTMLElement);
  const title = part('h2');
  const link = findPart(title, 'a', HTMLAnchorElement);
  link.href = url;
  fillTitle(link, card, language);
  setText(row, '[data-kind]', wordOf(panel.root, `kind-${kind.toLowerCase()}`));
  row.dataset.resultKind = kind;
  if (card.date === undefined) part('time').remove();
  else {
    part('time').setAttribute('datetime', card.date);
    part('time').replaceChildren(...setTitle(formatDate(card.date)));
  }
  setText(row, '[data-phase]', phaseWords(card, panel, now));
  setText(row, '[data-place]', card.place);
  setText(row, '[data-file]', card.file);
  // A site that shows no samples has no mark for them.
  if (card.sample === undefined) row.querySelector('[data-sample]')?.remove();
  fillExcerpt(part('[data-excerpt]'), excerpt);
  fillSections(part('[data-sections]'), url, excerpt);
  if (card.image !== undefined) row.append(makePicture(card.image));
  setLanguage([title, part('[data-excerpt]')], language);
  return row;
}

/** « En cours », or when a course goes on. */
function phaseWords(card: ResultCard, panel: Panel, now: number): string {
  const phase = shownPhase(card, now);
  const day = phase === 'upcoming' ? nextSessionDay(card, now) : undefined;
  return day === undefined
    ? wordOf(panel.root, `phase-${phase ?? ''}`)
    : `${wordOf(panel.root, 'next-session')} ${formatDate(day)}`;
}

/** What was called off is not « to come », whatever its date. */
function shownPhase(card: ResultCard, now: number): Phase | undefined {
  return card.state === 'annule' || card.state === 'reporte' ? undefined : phaseOf(card, now);
}

/** A part about which nothing is known leaves no trace. */
function setText(row: HTMLElement, selector: string, text = ''): void {
  const part = findPart(row, selector, HTMLElement);
  if (text === '') part.remove();
  else part.textContent = text;
}

/** The badge of a state, where a record begins its title by it, then the title. */
function fillTitle(link: HTMLElement, card: ResultCard, language: string | undefined): void {
  const { state, title } = splitState(card);
  const badge = findPart(link, '[data-state]', HTMLElement);
  setText(badge, '[data-word]', state);
  link.replaceChildren(...(state === undefined ? [] : [badge, ' ']), ...setTitle(title, language));
}

/** « Annulé : Réunion du groupe-pays Mali » as two parts. */
function splitState({ title, state: eventState = 'confirme' }: ResultCard): {
  state?: string;
  title: string;
} {
  const [, state, rest] = /^(.+?)\u00A0: (.+)$/u.exec(title) ?? [];
  if (eventState === 'confirme' || state === undefined || rest === undefined) return { title };
  return { state, title: rest };
}

/** As every other list sets a title or a day: ordinals raised, short compounds on one line. */
function setTitle(text: string, language = 'fr'): (Node | string)[] {
  if (language !== 'fr') return [text];
  return splitDisplayText(text).map(({ text: part, kind }) => {
    if (kind === 'plain') return part;
    const element = document.createElement(kind === 'ordinal' ? 'sup' : 'span');
    element.textContent = part;
    return element;
  });
}

function fillExcerpt(part: HTMLElement, { runs }: Excerpt): void {
  const nodes = runs.map(({ text, isMarked }) => {
    if (!isMarked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  part.append(...nodes);
}

function fillSections(part: HTMLElement, url: string, { sections }: Excerpt): void {
  const links = sections.map(({ title, id }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${url}#${id}`;
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
  const direction = directionOf(language);
  for (const part of parts) {
    part.lang = language;
    if (direction === 'rtl') part.dir = direction;
  }
}
