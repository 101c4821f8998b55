import type { Element } from 'hast';
import { anchorId } from './anchors.ts';
import type { LinkTarget } from './context.ts';
import { decodeEntities } from './entities.ts';
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
const NUMBERED = /^\s*([a-zéèê]*)\s*(\d+)(?:\?([^#]*))?(?:#(\S*))?\s*$/i;

/** The kinds of things that a link by number may name, in SPIP's long and short words. */
const KINDS: Readonly<Record<string, string>> = {
  '': 'article',
  art: 'article',
  rub: 'rubrique',
  br: 'breve',
  aut: 'auteur',
  doc: 'document',
  im: 'document',
  img: 'document',
  image: 'document',
  emb: 'document',
};

/** « 10. Chapitre »: a number that only sorts; a year is none. */
export const SORTING_NUMBER = /^\s*(?!(?:19|20)\d\d\.)\d{1,4}\.\s+/;

/** As SPIP shows a long address that has no label. */
const SHOWN_LENGTH = 35;
const LONG = 40;

/** `[nom<-]`: a place in the text to which links lead. */
export const readAnchors: Rule = (source, { pieces }) =>
  source.replace(ANCHOR, (_whole, name: string) =>
    pieces.put([element('a', { id: anchorId(name) })], 'inline'),
  );

/** `[?terme]`: a page of the encyclopaedia. */
export const readGlossary: Rule = (source, { pieces, context: { language } }) =>
  source.replace(GLOSSARY, (whole, content: string) => {
    if (content.includes('->')) return whole;
    const [term = '', ...details] = content.split(/[|#]/);
    const words = decodeEntities(term);
    const page = encodeURIComponent(words.trim().replaceAll(' ', '_'));
    const properties = {
      href: `https://${language}.wikipedia.org/wiki/${page}`,
      title: details[0],
    };
    return pieces.put([element('a', properties, [text(words)])], 'inline');
  });

/** `[texte|bulle{langue}->cible]`. */
export const readLinks: Rule = (source, reader) =>
  source.replace(LINK, (_whole, typed: string, _open: string, target: string) => {
    const { label, title } = splitLabel(typed);
    const { href, name } = resolve(target, reader);
    const words = label === '' ? name : reader.phrasing(label);
    if (href === undefined) return reader.pieces.put(words, 'inline');
    return putLink({ href, title, words }, reader);
  });

/** `[CUF|Cités Unies France]`. */
export const readAbbreviations: Rule = (source, reader) =>
  source.replace(ABBREVIATION, (_whole, short: string, long: string) =>
    reader.pieces.put(
      [element('abbr', { title: decodeEntities(long) }, reader.phrasing(short))],
      'inline',
    ),
  );

/** Addresses typed in clear. */
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
 * The label of a link, and what it shows under the pointer; the language is told by the page itself.
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

/** Where a link leads, and its name where the author has given none. */
interface Resolved {
  href: string | undefined;
  name: SpipNode[];
}

function resolve(target: string, reader: Reader): Resolved {
  const [, typed, number, , anchor] = NUMBERED.exec(target) ?? [];
  if (typed === undefined || number === undefined) return resolveAddress(target.trim(), reader);
  const kind = KINDS[typed.toLowerCase()] ?? typed.toLowerCase();
  const found = reader.context.target(kind, Number(number));
  const name = nameOf(found, `${kind} ${number}`, reader);
  if (found?.href !== undefined) {
    return { href: anchor === undefined ? found.href : `${found.href}#${anchorId(anchor)}`, name };
  }
  reader.context.warn('lien-mort', target.trim());
  return { href: undefined, name };
}

function nameOf(found: LinkTarget | undefined, otherwise: string, { title }: Reader): SpipNode[] {
  const words = (found?.title ?? '').replace(SORTING_NUMBER, '');
  return words === '' ? [text(otherwise)] : title(words);
}

function resolveAddress(typed: string, { context }: Reader): Resolved {
  const address = decodeEntities(typed);
  const shown = address.length > LONG ? `${address.slice(0, SHOWN_LENGTH)}...` : address;
  const name = [text(shown.replaceAll('"', ''))];
  if (address.startsWith('#')) return { href: `#${anchorId(address.slice(1))}`, name };
  const href = context.relocate(completeAddress(address));
  if (href === undefined && address !== '') context.warn('lien-mort', address);
  return { href, name };
}

function completeAddress(address: string): string {
  if (/^www\.[^@]+$/i.test(address)) return `http://${address}`;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  return address;
}
