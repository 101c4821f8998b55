import type { Element } from 'hast';
import type { TreeNode } from '../../src/markdown/tree.ts';
import { attribute, named } from './tree.ts';

/** Words of a page as a reader's machine takes them. */
export interface SpokenWords {
  words: string;
  language: string;
  direction: string;
}

/**
 * Every run of words of a page's body, with the language and the direction that it inherits.
 * @example runsOf(<p>Voir <a lang="en">this</a></p>) → [{ words: 'Voir', language: 'fr', … }, { words: 'this', language: 'en', … }]
 */
export function runsOf(
  node: TreeNode,
  around = { language: 'fr', direction: 'ltr' },
): SpokenWords[] {
  if (node.type === 'text') {
    const words = node.value.replace(/[ \t\n]+/g, ' ').trim();
    return words === '' ? [] : [{ words, ...around }];
  }
  if (!('children' in node)) return [];
  if (node.type !== 'element') return node.children.flatMap((child) => runsOf(child, around));
  if (node.tagName === 'head' || node.tagName === 'script') return [];
  const inside = {
    language: attribute(node, 'lang') ?? around.language,
    direction: attribute(node, 'dir') ?? around.direction,
  };
  return node.children.flatMap((child) => runsOf(child, inside));
}

/**
 * The language of the item that a page shows: that of its article, else of the page.
 * @example itemLanguage(pageAt('/agenda/2026/…/').elements) → 'fr'
 */
export function itemLanguage(elements: readonly Element[]): string {
  const [page] = named(elements, 'html');
  const [article] = named(elements, 'article');
  const own = article && attribute(article, 'lang');
  return own ?? (page && attribute(page, 'lang')) ?? 'fr';
}
