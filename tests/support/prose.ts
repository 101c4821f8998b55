import type { Element } from 'hast';
import type { TreeNode } from '../../src/markdown/tree.ts';
import { attribute } from './tree.ts';

/** What is no French prose: code, drawings and what is not shown. */
const NOT_PROSE = new Set(['script', 'style', 'template', 'code', 'pre', 'svg', 'textarea']);

/** Elements that do not end a sentence: their words go on the same line. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'del', 'em', 'i', 'ins', 'mark', 'q', 's', 'small', 'span'],
  ...['strong', 'sub', 'sup', 'time', 'u', 'wbr'],
]);

/** Attributes that a reader hears or sees. */
const SPOKEN = ['alt', 'title', 'ariaLabel', 'placeholder', 'label'];

/**
 * The French sentences of a tree, one for each block, and those of its attributes. A sentence is
 * followed through its links and its emphasis; words in another language are left out, and French
 * words among these are not.
 * @example proseOf(<p>L’<a>eau</a> : <em>ici</em></p>) → ['L’eau : ici']
 */
export function proseOf(node: TreeNode): string[] {
  const sentences: string[] = [];
  let current = '';
  const close = () => {
    const sentence = current.replace(/[ \t\n]+/g, ' ').trim();
    if (sentence !== '') sentences.push(sentence);
    current = '';
  };
  const visitElement = (child: Element, around: string) => {
    const language = attribute(child, 'lang') ?? around;
    const isBlock = !INLINE.has(child.tagName);
    if (isBlock) close();
    if (!NOT_PROSE.has(child.tagName)) visitAll(child.children, language);
    if (isBlock) close();
    if (language === 'fr') sentences.push(...spokenWords(child));
  };
  const visitAll = (nodes: readonly TreeNode[], language: string) => {
    for (const child of nodes) {
      if (child.type === 'text' && language === 'fr') current += child.value;
      if (child.type === 'element') visitElement(child, language);
    }
  };
  visitAll('children' in node ? node.children : [node], 'fr');
  close();
  return sentences;
}

function spokenWords(element: Element): string[] {
  return SPOKEN.map((name) => attribute(element, name)).filter((words) => words !== undefined);
}

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/ [:;!?»]/, 'a plain space before a mark'],
  [/«(?![\u00A0\u202F])/, 'no no-break space after «'],
  [/(?<![\u00A0\u202F])»/, 'no no-break space before »'],
  [/[\p{L}\p{N})][;!?](?=\s|$)/u, 'no narrow no-break space before ; ! ?'],
  [/\p{L}'\p{L}/u, 'a straight apostrophe'],
  [/(?:^|\s)"|"(?:\s|$)/, 'a straight quotation mark'],
];

/**
 * What is wrong with the typography of a French sentence.
 * @example typographyFaults("L'eau : oui") → ['a plain space before a mark: « L'eau : oui »', …]
 */
export function typographyFaults(sentence: string): string[] {
  return FAULTS.filter(([pattern]) => pattern.test(sentence)).map(
    ([pattern, fault]) => `${fault}: ${around(sentence, pattern)}`,
  );
}

/** The damage of a text read once in the wrong encoding, as the old site shows it. */
const MOJIBAKE = /[\u0E60Ã\uFFFD]|à[\u00A1-\u00BF]|â€/;

/**
 * Where a text shows characters read in the wrong encoding, or nothing.
 * @example mojibakeIn('o\u0E60') → 'o\u0E60'
 */
export function mojibakeIn(text: string): string | undefined {
  return MOJIBAKE.test(text) ? around(text, MOJIBAKE) : undefined;
}

function around(text: string, pattern: RegExp): string {
  const index = text.search(pattern);
  return text.slice(Math.max(0, index - 25), index + 25);
}
