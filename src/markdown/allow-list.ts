import type { Properties, Root } from 'hast';
import { DROPPED_ELEMENTS, PROSE_ELEMENTS } from '../lib/prose-elements.ts';
import { childrenOf, element, mapTree, type TextNode } from './tree.ts';

/** The page has its own h1, and nothing is deeper than h4. */
const RENAMED: Readonly<Record<string, string>> = { h1: 'h2', h5: 'h4', h6: 'h4' };

/** The web, a message, a call, or no scheme at all: a scheme ends with « : » before any of « / ? # ». */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|[^:/?#]*(?:[/?#]|$))/i;

/**
 * Reduces raw HTML to an allow list: scripts, handlers, styles and dangerous addresses do not pass;
 * the words of an unknown element do, and a frame becomes a link.
 * @example '<b onclick="x()">gras</b><script>y()</script>' → '<b>gras</b>'
 */
export function reduceToAllowList(root: Root): Root {
  return mapTree(root, (node): TextNode[] => {
    if (node.type === 'text') return [node];
    if (DROPPED_ELEMENTS.includes(node.tagName)) return [];
    if (node.tagName === 'iframe') return linkToFrame(node.properties);
    const name = RENAMED[node.tagName] ?? node.tagName;
    const allowed = PROSE_ELEMENTS[name];
    if (allowed === undefined) return childrenOf(node);
    return [element(name, pickProperties(node.properties, allowed), node.children)];
  });
}

/** Another site that a page would show within itself is left for the reader to go to. */
function linkToFrame({ src, title }: Properties): TextNode[] {
  if (typeof src !== 'string' || !/^https?:\/\//i.test(src) || !URL.canParse(src)) return [];
  const value = typeof title === 'string' && title.trim() !== '' ? title : new URL(src).hostname;
  return [element('a', { href: src }, [{ type: 'text', value }])];
}

/** Attributes whose value must be of a certain form. */
const VALUE_TESTS: Readonly<Record<string, (value: Properties[string]) => boolean>> = {
  href: isSafeAddress,
  src: isSafeAddress,
  cite: isSafeAddress,
  id: isOwnId,
};

function pickProperties(properties: Properties, allowed: readonly string[]): Properties {
  const kept: Properties = {};
  for (const name of allowed) {
    const value = name === 'align' ? alignmentOf(properties) : properties[name];
    if (value === undefined || value === null) continue;
    if (VALUE_TESTS[name]?.(value) === false) continue;
    kept[name === 'align' ? 'dataAlign' : name] = value;
  }
  return kept;
}

function isSafeAddress(value: Properties[string]): boolean {
  if (typeof value !== 'string') return false;
  // Browsers skip spaces and control characters before and inside a scheme; so does this test.
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  return SAFE_ADDRESS.test(value.replace(/[\u0000-\u0020\u007F]/g, ''));
}

/**
 * Notes and their calls name each other, and a place in the text has a name that begins with « ancre- »;
 * any other name could be that of a part of the page.
 */
function isOwnId(value: Properties[string]): boolean {
  return (
    typeof value === 'string' &&
    /^(?:user-content-fn|footnote-label$|ancre-[a-z0-9-]+$)/.test(value)
  );
}

/** Sätteri aligns cells with a style attribute, which the page's security policy forbids. */
function alignmentOf({ style, align }: Properties): string | undefined {
  const value = typeof style === 'string' ? /text-align:\s*(\w+)/.exec(style)?.[1] : align;
  return value === 'right' || value === 'center' ? value : undefined;
}
