import { element, text } from './nodes.ts';
import type { SpipNode } from './pieces.ts';
import type { Reader, Rule } from './reader.ts';
import { tagPieces } from './tags.ts';

/** Where no shortcut counts: code, frames, raw HTML, scripts, comments, the conditions of Word (not what they hold). */
const VERBATIM =
  /<(code|cadre|frame|html|pre|script|style)\b([^>]*)>([\s\S]*?)<\/\1>|<!--[\s\S]*?-->|<!\[(?:if\b[^\]>]*|endif)\]>|(?<=^|\n)```[ \t]*([\w-]*)\n([\s\S]*?)\n?```(?=\n|$)|(?<!\\)(``?)(?!`)([^\n]*?[^`\n])\6(?!`)|<\?[\s\S]*?(?:\?>|$)/gi;

/** What raw HTML holds that no browser shows. */
const UNSEEN = /<(script|style|template|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;

/**
 * Takes what is to be shown, or dropped, as it was typed.
 * @example 'Tapez <code>{{x}}</code>' → 'Tapez ' and a piece that holds <code>{{x}}</code>
 */
export const readVerbatim: Rule = (source, reader) =>
  source.replace(VERBATIM, (whole, ...groups: (string | undefined)[]) => {
    const [name, attributes = '', content = '', info, fenced, ticks, ticked] = groups;
    if (fenced !== undefined) return putBlock(codeBlock(fenced, info ?? ''), reader);
    if (ticks !== undefined) return reader.pieces.put([code((ticked ?? '').trim())], 'inline');
    if (name === undefined) return whole.startsWith('<?') ? putCode(whole, reader) : '';
    return readElement({ name: name.toLowerCase(), attributes, content }, reader);
  });

interface Verbatim {
  name: string;
  attributes: string;
  content: string;
}

function readElement({ name, attributes, content }: Verbatim, reader: Reader): string {
  switch (name) {
    case 'script':
    case 'style':
      reader.context.warn('html-retire', `<${name}>`);
      return '';
    case 'code':
      return content.includes('\n')
        ? putBlock(codeBlock(trimLines(content), languageOf(attributes)), reader)
        : reader.pieces.put([code(content.trim())], 'inline');
    case 'html':
      return tagPieces(dropUnseen(content, reader), reader, (words) => [text(words)]);
    case 'pre':
      return tagPieces(`<pre>${content}</pre>`, reader, (words) => [text(words)]);
    default:
      return putBlock(codeBlock(trimLines(content), ''), reader);
  }
}

function dropUnseen(html: string, { context }: Reader): string {
  return html.replace(UNSEEN, (_whole, name: string | undefined) => {
    if (name !== undefined) context.warn('html-retire', `<${name}>`);
    return '';
  });
}

function putCode(source: string, reader: Reader): string {
  return reader.pieces.put([code(source)], 'inline');
}

function putBlock(node: SpipNode, reader: Reader): string {
  return reader.pieces.put([node], 'block');
}

function code(value: string): SpipNode {
  return element('code', {}, [text(value)]);
}

function codeBlock(value: string, language: string): SpipNode {
  const properties = language === '' ? {} : { className: [`language-${language}`] };
  return element('pre', {}, [element('code', properties, [text(`${value}\n`)])]);
}

/** Blank lines around a block are the author's way to write it, not part of it. */
function trimLines(content: string): string {
  return content.replace(/^(?:[ \t]*\n)+|\s+$/g, '');
}

function languageOf(attributes: string): string {
  return /class=["']?([\w-]+)/.exec(attributes)?.[1] ?? '';
}
