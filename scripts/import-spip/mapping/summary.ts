import type { Root, RootContent } from 'mdast';

/** As much as our schema takes, and as much as a reader does. */
const MAX_LENGTH = 400;
const MIN_LENGTH = 90;
const WISHED = 300;

/**
 * The words of a tree, without calls of notes, pictures or code.
 * @example wordsOf(<p>Un <strong>mot</strong>.</p>, as a tree of Markdown) → 'Un mot.'
 */
export function wordsOf(node: Root | RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'footnoteDefinition' || node.type === 'code' || node.type === 'table')
    return '';
  if (!('children' in node)) return '';
  const separator = ['root', 'list', 'listItem', 'blockquote'].includes(node.type) ? ' ' : '';
  return node.children
    .map(wordsOf)
    .join(separator)
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/**
 * Whether a lead can stand in a field: one paragraph, short, without links, notes or pictures.
 * @example isPlain(« Un **mot**. ») → true ; isPlain(« Un [lien](/a/). ») → false
 */
export function isPlain({ children }: Root): boolean {
  const [only, ...others] = children;
  if (only?.type !== 'paragraph' || others.length > 0) return false;
  const isWords = (node: RootContent): boolean =>
    ['text', 'break', 'inlineCode'].includes(node.type) ||
    ((node.type === 'strong' || node.type === 'emphasis') && node.children.every(isWords));
  return only.children.every(isWords) && wordsOf(only).length <= MAX_LENGTH;
}

/**
 * A text of at most 400 characters that ends with a sentence, or else with a word.
 * @example shorten('Le pont est ouvert. …', 12) → 'Le pont…' ; shorten('Une phrase.') → 'Une phrase.'
 */
export function shorten(words: string, most = WISHED): string {
  if (words.length <= most) return words;
  const start = words.slice(0, most);
  const sentence = /^[\s\S]*[.!?…](?=\s)/.exec(start)?.[0] ?? '';
  if (sentence.length >= MIN_LENGTH) return sentence;
  return `${start.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

/** A link, a picture or a bold line alone is no beginning of a text. */
function isProse(node: RootContent): boolean {
  if (node.type === 'blockquote') return true;
  const isAside = ({ type }: RootContent) =>
    ['link', 'strong', 'image', 'html', 'break'].includes(type);
  return node.type === 'paragraph' && !isAside(node.children[0] ?? node);
}

/**
 * The first paragraphs of a text, as many as make a summary.
 * @example openingOf(« ## Titre\n\nUn premier paragraphe. ») → 'Un premier paragraphe.'
 */
export function openingOf({ children }: Root): string {
  const paragraphs = children.filter(isProse);
  let words = '';
  for (const paragraph of paragraphs) {
    if (words.length >= MIN_LENGTH) break;
    words = `${words} ${wordsOf(paragraph)}`.trim();
  }
  return shorten(words || wordsOf({ type: 'root', children }));
}
