import type { Element, Root } from 'hast';
import { raw } from 'hast-util-raw';

/** What a reader finds in a text, in a form that two renderings can be compared by. */
export interface TextFacts {
  words: string;
  headings: string[];
  items: string[];
  cells: string[];
  pictures: string[];
  /** Links to the web with their words; those within the site have moved. */
  links: string[];
  notes: string[];
}

type Parent = Root | Element;

/**
 * Reads HTML as a browser does.
 * @example parseHtml('<p>Un <b>mot') → a root with <p>Un <b>mot</b></p>
 */
export function parseHtml(html: string): Root {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] });
  if (tree.type !== 'root') throw new TypeError('HTML gives a root.');
  return tree;
}

/** Around these, words do not touch. */
const BLOCKS =
  /^(?:p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|caption|blockquote|pre|br|hr|figure|figcaption|section|center)$/;
/** What shows nothing, or only what its browser makes of it. */
const HIDDEN = new Set(['script', 'style', 'object', 'audio', 'video', 'iframe', 'template']);

/** What SPIP shows of a file to download: its icon, or a small picture of it. */
const ICON = /\.svg$|^vignette-|^image-perdue/;
/** The hosts of the old site were other sites to SPIP; here they are the site itself. */
const OUTWARD = /^(?:https?:\/\/(?!www\.cites-unies-france\.org)|mailto:)/;

const classOf = ({ properties }: Element) =>
  Array.isArray(properties.className) ? properties.className : [];

/** The call of a note and its number are of the rendering, not of the text. */
function isNoteMark(node: Element): boolean {
  return (
    classOf(node).includes('spip_note_ref') ||
    node.properties.dataFootnoteBackref !== undefined ||
    (node.tagName === 'sup' &&
      node.children.some(
        (child) => child.type === 'element' && child.properties.dataFootnoteRef !== undefined,
      ))
  );
}

function wordsOf(node: Root['children'][number] | Root): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && (HIDDEN.has(node.tagName) || isNoteMark(node))) return '';
  if (node.type === 'element' && node.tagName === 'textarea')
    return ` ${node.children.map(wordsOf).join('')} `;
  const words = node.children.map(wordsOf).join('');
  return node.type === 'element' && BLOCKS.test(node.tagName) ? ` ${words} ` : words;
}

/**
 * Words without what the house's own typography decides: quotes, apostrophes, dashes, spaces.
 * @example fold('l’« eau » !') → 'l\'"eau"!'
 */
export function fold(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .replace(/ ?[«»“”„"] ?/g, '"')
    .replace(/ (?=[;:!?%.,)\]])/g, '')
    .trim();
}

function all(node: Parent, isWanted: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(isWanted(child) ? [child] : []), ...all(child, isWanted)] : [],
  );
}

/**
 * What a rendering says, its notes apart.
 * @example factsOf(parseHtml('<h2>A</h2><p>b</p>'), []) → { words: 'a b', headings: ['a'], items: [], … }
 */
export function factsOf(text: Root, notes: readonly (Element | Root)[]): TextFacts {
  const named = (...names: string[]) => all(text, ({ tagName }) => names.includes(tagName));
  const words = (elements: readonly Element[]) =>
    elements.map((element) => fold(wordsOf(element))).filter((value) => value !== '');
  const isOwn = (item: Element) => ({
    ...item,
    children: item.children.filter(
      (child) => child.type !== 'element' || !/^[uo]l$/.test(child.tagName),
    ),
  });
  return {
    words: fold(wordsOf(text)),
    headings: words(named('h2', 'h3', 'h4')),
    items: words(named('li').map(isOwn)),
    cells: words(named('td', 'th')),
    pictures: named('img')
      .map(({ properties }) => String(properties.src).split('/').at(-1)?.split('?')[0] ?? '')
      .filter((file) => !ICON.test(file)),
    links: named('a')
      .filter(({ properties }) => OUTWARD.test(String(properties.href)))
      .map((link) => `${fold(wordsOf(link))} → ${String(link.properties.href)}`),
    notes: notes.map((note) => fold(wordsOf(note))),
  };
}

export { all, wordsOf };
