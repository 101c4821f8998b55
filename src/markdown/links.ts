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

/** A tag with its attributes as Sätteri writes it: values between double quotes, no other sign like « < ». */
const TAG = /<[a-z][a-z0-9]*(?: [a-zA-Z-]+(?:="[^"]*")?)+>/g;
const ADDRESSES = / (href|src|cite|srcset)="([^"]*)"/g;

/**
 * Makes every address of a rendered text whole, for a reader that is not on the site.
 * @param html as renderMarkdown writes it
 * @example '<a href="/pays/liban/">' → '<a href="https://www.cites-unies-france.org/pays/liban/">'
 */
export function completeAddresses(html: string, pageUrl: string): string {
  const complete = (address: string) => new URL(address, pageUrl).href;
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESSES, (_, name: string, value: string) => {
      const address = readAttribute(value);
      const whole =
        name === 'srcset' ? address.replace(/(?<=^|,\s*)\S+/g, complete) : complete(address);
      return ` ${name}="${writeAttribute(whole)}"`;
    }),
  );
}

function readAttribute(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}

function writeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;');
}
