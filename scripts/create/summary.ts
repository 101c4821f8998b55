import { markdownToMdast, type MdastNode } from 'satteri';
import { flatten } from '../../src/domain/check/body/body.ts';

/** As long as a summary should be, and as long as the schema takes. */
const MIN_LENGTH = 90;
const MAX_LENGTH = 400;

const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });

/**
 * The first sentences of a text, as many as make a summary, in plain words.
 * @example summarise('## Un titre\n\nLe conseil **vote** les aides.\n\nLa suite.') → 'Le conseil vote les aides.'
 */
export function summarise(text: string): string {
  const opening = readOpening(text);
  let summary = '';
  for (const { segment } of sentences.segment(opening)) {
    if (summary.length >= MIN_LENGTH || summary.length + segment.length > MAX_LENGTH) break;
    summary += segment;
  }
  const words = summary.trim() || opening;
  return words.length <= MAX_LENGTH
    ? words
    : `${words.slice(0, MAX_LENGTH - 1).replace(/\s+\S*$/, '')}…`;
}

/** The first paragraph of prose; of a text that has none, all its words. */
function readOpening(text: string): string {
  const root = markdownToMdast(text);
  const blocks = 'children' in root ? root.children : [];
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph').map(toPlainWords);
  return paragraphs.find((words) => words !== '') ?? toPlainWords(root);
}

/** The words of a node alone: a summary has no bold, no link, and no line of its own. */
function toPlainWords(node: Readonly<MdastNode>): string {
  const words = flatten(node).map((part) => {
    if (part.type === 'text' || part.type === 'inlineCode') return part.value;
    return part.type === 'break' || part.type === 'paragraph' ? ' ' : '';
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}
