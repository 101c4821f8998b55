import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { DROPPED, readTable } from './html-table.ts';
import { cleanAddress } from './safe-address.ts';

/** Elements without a sign in Markdown that the site shows all the same, and what they may say. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  bdi: ['lang', 'dir'],
  cite: ['lang'],
  ins: [],
  q: ['lang'],
  small: [],
  span: ['lang', 'dir'],
  sub: [],
  sup: [],
};

/** Their words go too. */
const NOTHING: Handle = () => undefined;

/** What our Markdown makes of each element; all others are left to the library. */
export const handlers: Readonly<Record<string, Handle>> = {
  ...Object.fromEntries(DROPPED.map((name) => [name, NOTHING])),
  ...Object.fromEntries(Object.keys(KEPT).map((name) => [name, keepElement])),
  a: readAnchor,
  acronym: (state, node) => keepElement(state, { ...node, tagName: 'abbr' }),
  h1: (state, node) => headingAt(state, node, 2),
  h5: (state, node) => headingAt(state, node, 4),
  h6: (state, node) => headingAt(state, node, 4),
  img: readImage,
  s: defaultHandlers.del,
  strike: defaultHandlers.del,
  'spip-note': (_state, { properties: { dataLabel } }) => {
    const identifier = String(dataLabel);
    return { type: 'footnoteReference', identifier, label: identifier };
  },
  table: readTable,
  u: (state, node) => state.all(node),
};

/**
 * HTML among words. The library takes HTML for a block: until the tree is made, it goes as a
 * piece of code.
 */
function inlineHtml(value: string): Nodes {
  return { type: 'inlineCode', value, data: { isHtml: true } };
}

function headingAt(state: State, node: Element, depth: 2 | 4): Nodes {
  return { type: 'heading', depth, children: phrasingOf(state, node) };
}

/** What stands in a line only: a block within it has gone through the library already. */
function phrasingOf(state: State, node: Element): PhrasingContent[] {
  return state.all(node).filter(isPhrasing);
}

const FLOW = new Set(
  'blockquote code definition footnoteDefinition heading list listItem paragraph table tableCell tableRow thematicBreak yaml'.split(
    ' ',
  ),
);

function isPhrasing(node: RootContent): node is PhrasingContent {
  return !FLOW.has(node.type);
}

function readAnchor(state: State, node: Element): Nodes[] | Nodes {
  const { href, id, name, title } = node.properties;
  const place = typeof id === 'string' ? id : name;
  const anchor: Nodes[] =
    typeof place === 'string' && /^ancre-[a-z\d-]+$/.test(place)
      ? [inlineHtml(`<a id="${place}"></a>`)]
      : [];
  const children = state.all(nameLink(node));
  const url = typeof href === 'string' ? cleanAddress(href) : '';
  if (url === '' || children.length === 0) return [...anchor, ...children];
  const words = children.filter(isPhrasing);
  return [
    ...anchor,
    { type: 'link', url, title: typeof title === 'string' ? title : null, children: words },
  ];
}

/** A link has a name: a picture that shows nothing of use is called by where it leads. */
function nameLink(node: Element): Element {
  const [only, ...others] = node.children;
  const isMute = only?.type === 'element' && only.tagName === 'img' && !only.properties.alt;
  if (!isMute || others.length > 0) return node;
  const { href } = node.properties;
  const alt = URL.parse(String(href))?.hostname ?? 'Voir la page';
  return { ...node, children: [{ ...only, properties: { ...only.properties, alt } }] };
}

function readImage(_state: State, { properties: { src, alt, title } }: Element): Nodes | undefined {
  const url = typeof src === 'string' ? cleanAddress(src) : '';
  if (url === '') return undefined;
  const words = typeof alt === 'string' ? alt.trim() : '';
  if (words !== '')
    return { type: 'image', url, alt: words, title: typeof title === 'string' ? title : null };
  return inlineHtml(
    toHtml({
      type: 'element',
      tagName: 'img',
      properties: { src: url, alt: '' },
      children: [],
    }),
  );
}

function keepElement(state: State, node: Element): Nodes[] {
  const allowed = KEPT[node.tagName] ?? [];
  const properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name]) => allowed.includes(name)),
  );
  const children = state.all(node);
  if (node.tagName === 'span' && Object.keys(properties).length === 0) return children;
  const [opening = '', closing = ''] = toHtml({ ...node, properties, children: [] }).split(
    /(?=<\/)/,
  );
  return [inlineHtml(opening), ...children, inlineHtml(closing)];
}
