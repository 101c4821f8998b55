import { element, rawTag, text } from './nodes.ts';
import { anchorId } from './anchors.ts';
import type { SyntaxContext } from './context.ts';
import { decodeEntities } from './entities.ts';
import type { SpipNode } from './pieces.ts';
import type { Reader, Rule } from './reader.ts';

const TAG =
  /<(\/?)([a-z][a-z\d-]*(?::[a-z]+)?)((?:\s+|\/)(?:"[^"]*"|'[^']*'|[^"'<>])*|(?:\s+|\/)[^<>]*)?>/gi;

/** What breaks a paragraph, in HTML as for SPIP. */
const BLOCKS = new Set(
  (
    'address article aside blockquote caption center dd details div dl dt fieldset figcaption figure ' +
    'footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);

/** Their tags go and their words stay: forms, documents within the document, drawings. */
const DROPPED = new Set(
  (
    'applet base body button embed fieldset form frame frameset head html iframe input label legend ' +
    'link math meta noembed noframes noscript object option param plaintext script select style svg ' +
    'template textarea title xmp font o:p'
  ).split(' '),
);

/** They hold nothing, and so end where they begin. */
const EMPTY = new Set(['br', 'hr', 'img', 'wbr', 'col', 'source', 'area']);

/** SPIP's own elements, in the words of HTML. */
const RENAMED: Readonly<Record<string, string>> = { quote: 'blockquote' };

/** A film, a sound or a page of another site shown within the text. */
const EMBEDDED = /<(iframe|object|video|audio)\b[^>]*>(?:[\s\S]*?<\/\1>)?|<embed\b[^>]*>/gi;

/**
 * Makes of each thing embedded from another site a link to it.
 * @example '<iframe src="https://tube.example/1"></iframe>' → a piece that holds <a href="https://tube.example/1">
 */
export const readEmbedded: Rule = (source, reader) =>
  source.replace(EMBEDDED, (whole) => {
    const [, typed = ''] =
      /\b(?:src|data|value)\s*=\s*["']?((?:https?:)?\/\/[^\s"'<>]+)/i.exec(whole) ?? [];
    reader.context.warn('html-retire', whole.slice(0, 80));
    const address = typed.replace(/^(?=\/\/)/, 'https:');
    if (!URL.canParse(address)) return '';
    const label = /\btitle\s*=\s*"([^"]+)"/i.exec(whole)?.[1] ?? new URL(address).hostname;
    const link = element('a', { href: address }, [text(label)]);
    return reader.pieces.put([element('p', {}, [link])], 'block');
  });

/** Deeper than this nobody writes; an attack would, until what walks the tree runs out of stack. */
const MAX_DEPTH = 100;

/**
 * Takes every tag of HTML apart, for HTML's own parser to pair them later.
 * @example 'un <b>mot</b>' → 'un ', a piece, 'mot', a piece
 */
export const readTags: Rule = (source, reader) => {
  let depth = 0;
  return source.replace(TAG, (tag, slash: string, name: string) => {
    depth = Math.max(0, depth + (slash === '/' ? -1 : EMPTY.has(name.toLowerCase()) ? 0 : 1));
    return depth > MAX_DEPTH ? '' : putTag(tag, reader);
  });
};

/**
 * The same where nothing else counts: the words between the tags become pieces too.
 * @example tagPieces('<p>{{brut}}</p>', reader, words) → three pieces
 */
export function tagPieces(
  source: string,
  reader: Reader,
  read: (words: string) => SpipNode[],
): string {
  let rest = 0;
  let result = '';
  for (const match of source.matchAll(TAG)) {
    result += putWords(source.slice(rest, match.index), reader, read) + putTag(match[0], reader);
    rest = match.index + match[0].length;
  }
  return result + putWords(source.slice(rest), reader, read);
}

function putWords(words: string, { pieces }: Reader, read: (words: string) => SpipNode[]): string {
  return words === '' ? '' : pieces.put(read(words), 'inline');
}

const PARTS = new RegExp(TAG.source, 'i');

function putTag(tag: string, reader: Reader): string {
  const [, slash = '', typed = '', rest = ''] = PARTS.exec(tag) ?? [];
  const lower = typed.toLowerCase();
  const name = RENAMED[lower] ?? lower;
  if (name === 'center') return '\n\n';
  if (!DROPPED.has(name)) return keepTag({ slash, name, rest }, reader);
  if (slash === '') reader.context.warn('html-retire', `<${name}>`);
  return '';
}

function keepTag(
  { slash, name, rest }: { slash: string; name: string; rest: string },
  { pieces, context }: Reader,
): string {
  const named =
    name === 'a'
      ? rest.replace(
          PLACE,
          (_whole, start: string, place: string) => `${start}"${anchorId(unquote(place))}"`,
        )
      : rest;
  const foreign = named.replace(SPOKEN, (whole, quoted: string) => {
    const [spoken] = unquote(quoted).toLowerCase().split('-');
    return spoken === context.language ? '' : whole;
  });
  const kept = rawTag(`<${slash}${name}${moveAddress(foreign, context)}>`);
  return pieces.put([kept], BLOCKS.has(name) ? 'block' : 'inline');
}

const ADDRESS = /(\s(?:href|src)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gi;
/** A place in the text, as HTML names it on a link. */
const PLACE = /(\s(?:id|name)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** Word says of every phrase which language it is in; only another one than that of the page counts. */
const SPOKEN = /\slang\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** What the author's own HTML names has moved too; an address that leads nowhere goes. */
function moveAddress(attributes: string, { relocate, warn }: SyntaxContext): string {
  return attributes.replace(ADDRESS, (_whole, start: string, quoted: string) => {
    const address = unquote(quoted);
    const moved = address.startsWith('#') ? `#${anchorId(address.slice(1))}` : relocate(address);
    if (moved === undefined) warn('lien-mort', address);
    return moved === undefined ? '' : `${start}"${moved.replaceAll('"', '%22')}"`;
  });
}

function unquote(typed: string): string {
  return decodeEntities(typed.replace(/^["']|["']$/g, '')).trim();
}
