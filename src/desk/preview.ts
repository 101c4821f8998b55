import { isDay } from '../lib/dates.ts';
import { formatHours, formatWeekday } from '../lib/french-dates.ts';
import { setFrenchTypography } from '../lib/typography.ts';

/** What the desk gives a template (React), of the parts that are used here. */
interface PreviewProps {
  entry: { getIn: (path: readonly string[]) => unknown };
  /** The text of a field as the desk shows it. */
  widgetFor: (field: string) => unknown;
  /** A file of the repository, by its path there. */
  getAsset: (path: string) => Asset | undefined;
}

/** A file that the desk knows of, which it may still have to read from the forge. */
interface Asset {
  /** The address of the file; one that a browser can show once its bytes are there. */
  toString: () => string;
  toBase64: () => Promise<string>;
}

/** React's createElement, which Sveltia CMS leaves on the window for templates. */
declare const h: (tag: string, attributes: object | null, ...children: unknown[]) => unknown;

/**
 * An article as its page begins, in the classes of the site: what it says at its head, its picture, its text.
 * @example CMS.registerPreviewTemplate('articles', previewArticle)
 */
export function previewArticle(props: PreviewProps): unknown {
  const { entry, widgetFor } = props;
  const field = readerOf(entry);
  return page(
    head(field('titre'), [
      ['place', field('sous_titre')],
      ['summary', field('chapo')],
    ]),
    picture(props),
    h('div', { className: 'prose' }, widgetFor('body')),
  );
}

/**
 * An event as its page begins: what it is, when and where, its text.
 * @example CMS.registerPreviewTemplate('agenda', previewEvent)
 */
export function previewEvent(props: PreviewProps): unknown {
  const { entry, widgetFor } = props;
  const field = readerOf(entry);
  const facts: [string, string][] = [
    ['Date', days(field('jour'), field('jour_fin'))],
    ['Horaires', hours(field('heure'), field('heure_fin'))],
    ['Lieu', [field('lieu'), field('adresse')].filter((one) => one !== '').join(', ')],
  ];
  return page(
    head(field('titre'), [['summary', field('chapo')]]),
    h('dl', { className: 'facts' }, ...facts.filter(([, value]) => value !== '').map(fact)),
    picture(props),
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

function picture({ entry, getAsset }: PreviewProps): unknown {
  const field = readerOf(entry);
  const file = field('image', 'fichier');
  if (file === '') return undefined;
  const credit = field('image', 'credit');
  const asset = getAsset(pathBeside(String(entry.getIn(['path'])), file)) ?? getAsset(file);
  // What is not saved yet has an address of this browser already.
  const source = asset === undefined ? { src: file } : { ref: showOnceRead(asset) };
  return h(
    'figure',
    null,
    h('img', { ...source, alt: field('image', 'alt') }),
    credit === '' ? undefined : h('figcaption', null, setFrenchTypography(credit)),
  );
}

/**
 * The path of a file beside an entry: the desk itself looks for it one folder too high, where the
 * option that saves it beside the entry (`media_folder: '..'`) leads from the entry's own file.
 * @example pathBeside('content/articles/2026/visite.md', './photo.png') → 'content/articles/2026/photo.png'
 */
function pathBeside(entryPath: string, file: string): string {
  return decodeURI(new URL(file, `file:///${entryPath}`).pathname.slice(1));
}

function showOnceRead(asset: Asset): (image: HTMLImageElement | null) => void {
  const show = async (image: HTMLImageElement): Promise<void> => {
    await asset.toBase64();
    const address = asset.toString();
    if (image.src !== address) image.src = address;
  };
  return (image) => {
    if (image !== null) void show(image);
  };
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
