import type { Element, Root, Text } from 'hast';
import { isRelative } from '../lib/media-path.ts';
import {
  childrenOf,
  element,
  elementsOf,
  isElement,
  mapTree,
  stringProperty,
  type TextNode,
} from './tree.ts';

/** A picture made ready for a page: every address is one of ours. */
export interface ResponsivePicture {
  src: string;
  srcset: string;
  /** As it is drawn, never more than its own. */
  width: number;
  height: number;
  /** Whether the page shows through it. */
  isTransparent?: boolean;
}

/** Finds a picture beside a content file and makes its sizes. */
export type ResolvePicture = (reference: string) => Promise<ResponsivePicture>;

const TEXT_COLUMN = '(min-width: 48rem) 42rem, 92vw';
/** Its width in pixels: a picture that is narrower keeps its own. */
const TEXT_COLUMN_WIDTH = 672;

/**
 * Gives each picture its true size and its smaller versions; alone in its paragraph and with a
 * title, it becomes a figure whose caption is the title. A picture from another host becomes a link.
 * @example '![Un pont](./pont.png "Le pont.")' → '<figure><img …><figcaption>Le pont.</figcaption></figure>'
 */
export async function placePictures(root: Root, resolvePicture: ResolvePicture): Promise<Root> {
  const sources = elementsOf(root)
    .filter((node) => node.tagName === 'img')
    .map((node) => stringProperty(node, 'src') ?? '')
    .filter(isRelative);
  const resolved = new Map(
    await Promise.all(sources.map(async (src) => [src, await resolvePicture(src)] as const)),
  );
  return mapTree(root, (node) => {
    if (isElement(node, 'img')) return [placePicture(node, resolved)];
    if (isElement(node, 'a'))
      return [element('a', node.properties, childrenOf(node).flatMap(unlink))];
    return isElement(node, 'p') ? [toFigure(node)] : [node];
  });
}

/** A picture that has become a link may stand in a link already; the outer one is kept. */
function unlink(node: TextNode): TextNode[] {
  return isElement(node, 'a') ? childrenOf(node) : [node];
}

function placePicture(node: Element, resolved: ReadonlyMap<string, ResponsivePicture>): TextNode {
  const src = stringProperty(node, 'src') ?? '';
  const alt = stringProperty(node, 'alt') ?? '';
  if (src === '') return text(alt);
  const found = resolved.get(src);
  if (found === undefined) {
    return element('a', { href: src, rel: ['external'] }, [text(alt || src)]);
  }
  const title = stringProperty(node, 'title');
  const { srcset: srcSet, isTransparent, ...size } = found;
  const isNarrow = size.width < TEXT_COLUMN_WIDTH;
  return element('img', {
    ...size,
    srcSet,
    sizes: isNarrow ? `${String(size.width)}px` : TEXT_COLUMN,
    alt,
    loading: 'lazy',
    decoding: 'async',
    ...(isTransparent === true ? { className: ['on-paper'] } : {}),
    ...(title === undefined ? {} : { title }),
  });
}

function toFigure(paragraph: Element): Element {
  const [only, ...others] = paragraph.children.filter(({ type }) => type === 'element');
  const hasWords = paragraph.children.some((n) => n.type === 'text' && n.value.trim() !== '');
  if (!isElement(only, 'img') || others.length > 0 || hasWords) return paragraph;
  const { title, ...properties } = only.properties;
  const image = element('img', properties);
  if (typeof title !== 'string') return element('figure', {}, [image]);
  return element('figure', {}, [image, element('figcaption', {}, [text(title)])]);
}

function text(value: string): Text {
  return { type: 'text', value };
}
