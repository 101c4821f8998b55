import { isDay } from '../lib/dates.ts';
import { formatHours, formatWeekday } from '../lib/french-dates.ts';
import { setFrenchTypography } from '../lib/typography.ts';

/** What the desk gives a template (React), of the parts that are used here. */
export interface PreviewProps {
  entry: { getIn: (path: readonly string[]) => unknown };
  /** The text of a field as the desk shows it. */
  widgetFor: (field: string) => unknown;
  /** A file that is joined, whether or not it is saved. */
  getAsset: (path: string) => { toString: () => string } | undefined;
}

/** React's createElement, which Sveltia CMS leaves on the window for templates. */
declare const h: (tag: string, attributes: object | null, ...children: unknown[]) => unknown;

/**
 * An article as its page begins, in the classes of the site: what it says at its head, its picture, its text.
 * @example CMS.registerPreviewTemplate('articles', previewArticle)
 */
export function previewArticle({ entry, widgetFor, getAsset }: PreviewProps): unknown {
  const field = readerOf(entry);
  return page(
    head(field('titre'), [
      ['place', field('sous_titre')],
      ['summary', field('chapo')],
    ]),
    picture(field, getAsset),
    h('div', { className: 'prose' }, widgetFor('body')),
  );
}

/**
 * An event as its page begins: what it is, when and where, its text.
 * @example CMS.registerPreviewTemplate('agenda', previewEvent)
 */
export function previewEvent({ entry, widgetFor, getAsset }: PreviewProps): unknown {
  const field = readerOf(entry);
  const facts: [string, string][] = [
    ['Date', days(field('jour'), field('jour_fin'))],
    ['Horaires', hours(field('heure'), field('heure_fin'))],
    ['Lieu', [field('lieu'), field('adresse')].filter((one) => one !== '').join(', ')],
  ];
  return page(
    head(field('titre'), [['summary', field('chapo')]]),
    h('dl', { className: 'facts' }, ...facts.filter(([, value]) => value !== '').map(fact)),
    picture(field, getAsset),
    h('div', { className: 'prose' }, widgetFor('body')),
  );
}

type Reader = (...path: string[]) => string;

function readerOf(entry: PreviewProps['entry']): Reader {
  return (...path) => {
    const value = entry.getIn(['data', ...path]);
    return typeof value === 'string' ? value : '';
  };
}

function page(...parts: unknown[]): unknown {
  return h('main', { className: 'wrap' }, h('article', null, ...parts));
}

function head(title: string, lines: readonly [className: string, text: string][]): unknown {
  const written = lines.filter(([, text]) => text !== '');
  return h(
    'header',
    { className: 'page-head' },
    h('h1', null, setFrenchTypography(title)),
    ...written.map(([className, text]) => h('p', { className }, setFrenchTypography(text))),
  );
}

function picture(field: Reader, getAsset: PreviewProps['getAsset']): unknown {
  const file = field('image', 'fichier');
  if (file === '') return undefined;
  const credit = field('image', 'credit');
  return h(
    'figure',
    null,
    h('img', { src: getAsset(file)?.toString() ?? file, alt: field('image', 'alt') }),
    credit === '' ? undefined : h('figcaption', null, setFrenchTypography(credit)),
  );
}

function fact([label, value]: [string, string]): unknown {
  return h('div', { key: label }, h('dt', null, label), h('dd', null, setFrenchTypography(value)));
}

const HOUR = /^\d{2}:\d{2}$/;

/** A day that is still being typed is shown as it is, and every day where the browser has no Temporal. */
function days(first: string, last: string): string {
  const written = [first, last].filter((day) => day !== '');
  const isReadable = (day: string): boolean => 'Temporal' in globalThis && isDay(day);
  return written.map((day) => (isReadable(day) ? formatWeekday(day) : day)).join(' – ');
}

function hours(start: string, end: string): string {
  if (!HOUR.test(start)) return start;
  return HOUR.test(end) ? formatHours(start, end) : formatHours(start);
}
