import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type State } from 'hast-util-to-mdast';
import type { Nodes } from 'mdast';
import { cleanAddress } from './safe-address.ts';

/** What goes with its words. */
export const DROPPED =
  'script style template noscript svg math select textarea button input title head'.split(' ');

/**
 * Cells that span, or hold more than a line, have no sign in Markdown: the whole table stays HTML. The
 * caption of another stands above it.
 * @example readTable(state, <table> with a cell over two columns) → { type: 'html', value: '<table>…' }
 */
export function readTable(state: State, node: Element): Nodes | Nodes[] | undefined {
  if (!isBeyondMarkdown(node)) {
    return [...captionOf(state, node), defaultHandlers.table(state, node)];
  }
  return {
    type: 'html',
    value: toHtml(cleanTable(node), { closeSelfClosing: false }).replace(/\n{2,}/g, '\n'),
  };
}

function captionOf(state: State, node: Element): Nodes[] {
  return node.children.flatMap((child): Nodes[] =>
    child.type === 'element' && child.tagName === 'caption'
      ? state.all({
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ ...child, tagName: 'strong' }],
        })
      : [],
  );
}

function isBeyondMarkdown(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'element' &&
      (child.properties.colSpan !== undefined ||
        child.properties.rowSpan !== undefined ||
        child.tagName === 'ul' ||
        child.tagName === 'ol' ||
        isBeyondMarkdown(child)),
  );
}

const TABLE_NAMES = new Set(
  'table caption thead tbody tr th td a strong em b i br sub sup p ul ol li code abbr'.split(' '),
);

function cleanTable(node: Element): Element {
  const { colSpan, rowSpan, href, title } = node.properties;
  const url = typeof href === 'string' ? cleanAddress(href) : undefined;
  const properties = {
    ...(colSpan === undefined ? {} : { colSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(url ? { href: url } : {}),
    ...(title === undefined || node.tagName !== 'abbr' ? {} : { title }),
  };
  const children = node.children.flatMap((child) => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element') return [];
    if (TABLE_NAMES.has(child.tagName)) return [cleanTable(child)];
    return DROPPED.includes(child.tagName) ? [] : cleanTable(child).children;
  });
  return { ...node, properties, children };
}
