import type { Element, Root } from 'hast';
import { LANGUAGES, type Language } from '../lib/language.ts';
import { quotationMarks, typeset } from '../lib/typography.ts';
import { element, isElement, textOf, type TextNode, type TreeNode } from './tree.ts';

/** The elements in which spaces and quotes are what they are. */
const VERBATIM = new Set(['code', 'pre']);

/** Straight quotes open and close in turn within one of these, whatever elements stand between. */
const BLOCKS = ['p', 'li', 'h2', 'h3', 'h4', 'th', 'td', 'dt', 'dd', 'figcaption', 'caption'];

/** The language of the words being set, and what its straight quotes become. */
interface Setting {
  language: Language;
  setQuotes: (text: string) => string;
}

/**
 * The typography of a language in the text of a tree and in its alternative texts; never in code or
 * addresses. Words marked as another language follow their own.
 * @example '<p>L\'eau : <code>a : b</code></p>' → '<p>L’eau\u00A0: <code>a : b</code></p>'
 */
export function typesetTree(root: Root, language: Language = 'fr'): Root {
  const setting = { language, setQuotes: (text: string) => text };
  return { type: 'root', children: typesetAll(root.children, setting) };
}

function typesetAll(nodes: readonly TreeNode[], around: Setting): TextNode[] {
  return nodes.flatMap((node): TextNode[] => {
    if (node.type === 'text') {
      return [{ type: 'text', value: typeset(around.setQuotes(node.value), around.language) }];
    }
    if (node.type !== 'element') return [];
    const language = languageOf(node, around.language);
    if (VERBATIM.has(node.tagName) || language === undefined) return [node];
    const { alt } = node.properties;
    const properties =
      typeof alt === 'string'
        ? { ...node.properties, alt: typeset(alt, language) }
        : node.properties;
    const isAnew = language !== around.language || isElement(node, ...BLOCKS);
    const setQuotes = isAnew ? quotePairing(node, quotationMarks(language)) : around.setQuotes;
    return [element(node.tagName, properties, typesetAll(node.children, { language, setQuotes }))];
  });
}

/** The language that an element declares, else the one around; nothing when we do not set it. */
function languageOf({ properties: { lang } }: Element, around: Language): Language | undefined {
  return lang === undefined ? around : LANGUAGES.find((language) => language === lang);
}

/** Turns the straight quotes of an element into its marks as its texts pass; an odd last one stays. */
function quotePairing(
  node: Element,
  [opening, closing]: readonly [string, string],
): (text: string) => string {
  const count = textOf(node).split('"').length - 1;
  let seen = 0;
  return (text) =>
    text.replaceAll('"', (quote) => {
      seen += 1;
      if (seen === count && count % 2 === 1) return quote;
      return seen % 2 === 1 ? opening : closing;
    });
}
