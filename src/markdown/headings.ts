import type { Root } from 'hast';
import { createHeadingNames } from '../lib/heading-names.ts';
import { element, isElement, mapTree, textOf } from './tree.ts';

/** A heading of a text, for its table of contents. */
export interface Heading {
  id: string;
  text: string;
  level: number;
}

const FOOTNOTES_ID = 'footnote-label';

/**
 * Gives each heading an identifier made of its clean words, before typography adds its spaces.
 * @example '## Réunion : le Liban' → { id: 'reunion-le-liban', text: 'Réunion : le Liban', level: 2 }
 */
export function identifyHeadings(root: Root): { root: Root; headings: Heading[] } {
  const headings: Heading[] = [];
  const nameHeading = createHeadingNames();
  const identified = mapTree(root, (node) => {
    if (!isElement(node, 'h2', 'h3', 'h4')) return [node];
    // The heading that Sätteri gives to the notes is named by each call of a note.
    if (node.properties.id === FOOTNOTES_ID) return [node];
    const text = textOf(node).trim();
    const id = nameHeading(text);
    headings.push({ id, text, level: Number(node.tagName.slice(1)) });
    return [element(node.tagName, { ...node.properties, id }, node.children)];
  });
  return { root: identified, headings };
}
