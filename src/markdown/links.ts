import type { Element, ElementContent, Root, Text } from 'hast';
import { isRelative } from '../lib/media-path.ts';
import { pathHere } from '../lib/path-here.ts';
import { element, isElement, mapTree, stringProperty } from './tree.ts';

/**
 * Turns links to content files into the addresses of their pages, marks links that leave the site, and
 * keeps only the words of those to pages that readers cannot open.
 * @example '[Liban](../../pays/liban.md)' → '<a href="/pays/liban/">' ; '[CGLU](https://…)' → '<a … rel="external">'
 */
export function resolveLinks(
  root: Root,
  {
    resolveFile,
    siteUrl,
    hiddenAddresses,
  }: {
    resolveFile: (reference: string) => string;
    siteUrl: string;
    hiddenAddresses?: ReadonlySet<string> | undefined;
  },
): Root {
  return mapTree(root, (node) => {
    const href = isElement(node, 'a') ? stringProperty(node, 'href') : undefined;
    if (!isElement(node) || href === undefined) return [node];
    const path = pathHere(href, siteUrl) ?? (isRelative(href) ? resolveFile(href) : href);
    if (hiddenAddresses?.has(path.replace(/[?#].*$/, '')) === true) return wordsOf(node.children);
    const isElsewhere = /^(?:https?:)?\/\//i.test(path);
    const rel = isElsewhere ? { rel: ['external'] } : {};
    return [element('a', { ...node.properties, href: path, ...rel }, node.children)];
  });
}

/** What is left of a link once it is none. */
function wordsOf(children: readonly ElementContent[]): (Element | Text)[] {
  return children.filter((child) => child.type === 'element' || child.type === 'text');
}

/**
 * Makes every address of a text whole, for a reader that is not on the site.
 * @example '<a href="/pays/liban/">' → '<a href="https://www.cites-unies-france.org/pays/liban/">'
 */
export function completeAddresses(root: Root, pageUrl: string): Root {
  const complete = (address: string) => new URL(address, pageUrl).href;
  return mapTree(root, (node) => {
    if (!isElement(node)) return [node];
    const properties = { ...node.properties };
    for (const name of ['href', 'src', 'cite']) {
      const address = stringProperty(node, name);
      if (address !== undefined) properties[name] = complete(address);
    }
    const srcset = stringProperty(node, 'srcSet');
    if (srcset !== undefined) properties.srcSet = srcset.replace(/(?<=^|,\s*)\S+/g, complete);
    return [element(node.tagName, properties, node.children)];
  });
}
