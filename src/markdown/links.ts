import type { Root } from 'hast';
import { isRelative } from '../lib/media-path.ts';
import { element, isElement, mapTree, stringProperty } from './tree.ts';

/**
 * Turns links to content files into the addresses of their pages, and marks links that leave the site.
 * @example '[Liban](../../pays/liban.md)' → '<a href="/pays/liban/">' ; '[CGLU](https://…)' → '<a … rel="external">'
 */
export function resolveLinks(
  root: Root,
  { resolveFile, siteUrl }: { resolveFile: (reference: string) => string; siteUrl: string },
): Root {
  return mapTree(root, (node) => {
    const href = isElement(node, 'a') ? stringProperty(node, 'href') : undefined;
    if (!isElement(node) || href === undefined) return [node];
    const path = pathHere(href, siteUrl);
    if (path !== undefined) {
      return [element('a', { ...node.properties, href: path }, node.children)];
    }
    if (/^(?:https?:)?\/\//i.test(href)) {
      return [element('a', { ...node.properties, rel: ['external'] }, node.children)];
    }
    if (isRelative(href)) {
      return [element('a', { ...node.properties, href: resolveFile(href) }, node.children)];
    }
    return [node];
  });
}

/** The path of an address of this site, however its protocol and its « www. » are written. */
function pathHere(href: string, siteUrl: string): string | undefined {
  const url = /^https?:/i.test(href) ? URL.parse(href) : null;
  if (url === null || bareHost(url) !== bareHost(new URL(siteUrl))) return undefined;
  return url.pathname + url.search + url.hash;
}

function bareHost({ host }: URL): string {
  return host.replace(/^www\./, '');
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
