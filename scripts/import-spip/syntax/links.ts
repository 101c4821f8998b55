import type { Element } from 'hast';
import { anchorId } from './anchors.ts';
import { decodeEntities } from './entities.ts';
import { resolve } from './link-targets.ts';
import { element, text } from './nodes.ts';
import type { SpipNode } from './pieces.ts';
import type { Reader, Rule } from './reader.ts';

const GLOSSARY = /\[\?+\s*([^\][<>]+?)\s*\](?!\()/g;
const ANCHOR = /\[#?([^\][<>]*?)<-\]/g;
/** One pair of brackets may stand in the label, for a language or a « [sic] ». */
const LINK = /\[([^\][]*?(?:\[\w*\][^\][]*)*)->(>?)([^\]]*)\]/g;
const ABBREVIATION = /\[([^|[\]>\n]+)\|([^|[\]{>\n]+)(?:\{[a-z]+\})?\]/g;
const ADDRESS = /(?:https?:\/\/|www\.)[^"'\s[\]})<>\u{F0000}-\u{10FFFD}]*/giu;
/** As long as SPIP takes the end of a domain for one. */
const SHORT_DOMAIN = /\.[a-z]{2,6}$/i;
/**
 * `[nom<-]`: a place in the text to which links lead.
 * @example '[budget<-]' → a piece (<a id="ancre-budget">)
 */
export const readAnchors: Rule = (source, { pieces }) =>
  source.replace(ANCHOR, (_whole, name: string) =>
    pieces.put([element('a', { id: anchorId(name) })], 'inline'),
  );

/**
 * `[?terme]`: a page of the encyclopaedia.
 * @example '[?Beyrouth]' → a piece (<a href="https://fr.wikipedia.org/wiki/Beyrouth">Beyrouth</a>)
 */
export const readGlossary: Rule = (source, { pieces, context: { language } }) =>
  source.replace(GLOSSARY, (whole, content: string) => {
    if (content.includes('->')) return whole;
    const [, named = content, spoken = language] =
      /^(.*?)(?:\{([a-z]{2,3})\})?$/is.exec(content) ?? [];
    const [term = '', ...details] = named.split(/[|#]/);
    const words = decodeEntities(term);
    const page = encodeURIComponent(words.trim().replaceAll(' ', '_'));
    const properties = {
      href: `https://${spoken.toLowerCase()}.wikipedia.org/wiki/${page}`,
      title: details[0],
    };
    return pieces.put([element('a', properties, [text(words)])], 'inline');
  });

/**
 * `[texte|bulle{langue}->cible]`.
 * @example '[le site->https://a.example/]' → a piece (<a href="https://a.example/">le site</a>)
 */
export const readLinks: Rule = (source, reader) =>
  source.replace(LINK, (_whole, typed: string, _open: string, target: string) => {
    const { label, title } = splitLabel(typed);
    const { href, name } = resolve(target, reader);
    const words = label === '' ? name : reader.phrasing(label);
    if (href === undefined) return reader.pieces.put(words, 'inline');
    return putLink({ href, title, words }, reader);
  });

/**
 * `[CUF|Cités Unies France]`.
 * @example '[CUF|Cités Unies France]' → a piece (<abbr title="Cités Unies France">CUF</abbr>)
 */
export const readAbbreviations: Rule = (source, reader) =>
  source.replace(ABBREVIATION, (_whole, short: string, long: string) =>
    reader.pieces.put(
      [element('abbr', { title: decodeEntities(long) }, reader.phrasing(short))],
      'inline',
    ),
  );

/**
 * Addresses typed in clear.
 * @example 'voir www.a.fr.' → 'voir ', a piece (<a href="http://www.a.fr">www.a.fr</a>), '.'
 */
export const readAddresses: Rule = (source, { pieces }) =>
  source.replace(ADDRESS, (typed, at: number) => {
    const [, address = '', mark = ''] = /^([\s\S]*?)([,.;?|]?)$/.exec(typed) ?? [];
    const href = decodeEntities(/^www\./i.test(address) ? `http://${address}` : address);
    // « <https://…> » is meant as a link, whatever its domain.
    const isMeant = source[at - 1] === '<' && source[at + typed.length] === '>';
    if (!URL.canParse(href) || (!isMeant && !SHORT_DOMAIN.test(new URL(href).hostname)))
      return typed;
    return pieces.put([element('a', { href }, [text(decodeEntities(address))])], 'inline') + mark;
  });

/**
 * The label of a link, and what it shows under the pointer; the page itself states its language.
 * @example splitLabel('le dossier|Le dossier complet{en}') → { label: 'le dossier', title: 'Le dossier complet' }
 */
function splitLabel(typed: string): { label: string; title: string | undefined } {
  const [, label = typed, title] =
    /^(.*?)(?:\|([^<>|]*?))?(?:\{(?:[a-z]{2,3}(?:_[a-z]+)?)?\})?$/s.exec(typed) ?? [];
  return { label: label.trim(), title: title === undefined ? undefined : decodeEntities(title) };
}

function putLink(
  { href, title, words }: { href: string; title: string | undefined; words: SpipNode[] },
  { pieces }: Reader,
): string {
  const [first, ...captions] = words.filter(isFigure);
  if (first === undefined) return pieces.put([element('a', { href, title }, words)], 'inline');
  // The link of the author takes the place of that to the file; a caption stays beside it.
  const shown = first.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'a' ? child.children : [child],
  );
  const linked = { ...first, children: [element('a', { href, title }, shown)] };
  return pieces.put([linked, ...captions], 'block');
}

function isFigure(node: SpipNode): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}
