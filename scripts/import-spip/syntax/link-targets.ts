import { anchorId } from './anchors.ts';
import type { LinkTarget } from './context.ts';
import { decodeEntities } from './entities.ts';
import { text } from './nodes.ts';
import type { SpipNode } from './pieces.ts';
import type { Reader } from './reader.ts';

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

/** « 10. Chapitre », « 1° Chapitre », « 1) Chapitre »: a number that only sorts; a year is none. */
export const SORTING_NUMBER = /^\s*(?!(?:19|20)\d\d\.)\d{1,4}[.)°]\s+/;

/** As SPIP shows a long address that has no label. */
const SHOWN_LENGTH = 35;
const LONG = 40;

/** Where a link leads, and its name where the author has given none. */
interface ResolvedLink {
  href: string | undefined;
  name: SpipNode[];
}

/**
 * Reads what the arrow of a link names by its number; nothing where it names an address.
 * @example readNumbered('art12#notes') → { kind: 'article', id: 12, anchor: 'notes' }
 */
export function readNumbered(
  target: string,
): { kind: string; id: number; anchor: string | undefined } | undefined {
  const [, typed, number, , anchor] = NUMBERED.exec(target) ?? [];
  if (typed === undefined || number === undefined) return undefined;
  return { kind: KINDS[typed.toLowerCase()] ?? typed.toLowerCase(), id: Number(number), anchor };
}

/**
 * Finds what the arrow of a link names: a thing by its number, else an address.
 * @example resolve('art12', reader) → { href: '/actualites/2012/eau/', name: [« L’eau au Liban »] }
 */
export function resolve(target: string, reader: Reader): ResolvedLink {
  const thing = readNumbered(target);
  if (thing === undefined) return resolveAddress(target.trim(), reader);
  const { kind, id, anchor } = thing;
  const found = reader.context.target(kind, id);
  const name = nameOf(found, `${kind} ${String(id)}`, reader);
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

function resolveAddress(typed: string, { context }: Reader): ResolvedLink {
  const address = decodeEntities(typed);
  const shown = address.length > LONG ? `${address.slice(0, SHOWN_LENGTH)}...` : address;
  const name = [text(shown.replaceAll('"', ''))];
  if (address.startsWith('#')) return { href: `#${anchorId(address.slice(1))}`, name };
  const href = context.relocate(completeAddress(address));
  if (href === undefined && address !== '') context.warn('lien-mort', address);
  return { href, name };
}

/** « http:www.a.fr », « http//www.a.fr », « http://https://www.a.fr »: the last scheme before a host counts. */
const SLIPPED_SCHEME = /^(?:https?(?::\/*|\/+))*(https?)(?::\/*|\/+)(?=[\w-]+\.[\w-]|localhost)/i;

/**
 * An address without its scheme, or with one that was mistyped, as SPIP or its author meant it.
 * @example completeAddress('www.a.fr') → 'http://www.a.fr' ; completeAddress('a@b.fr') → 'mailto:a@b.fr'
 * @example completeAddress('http:www.a.fr') → 'http://www.a.fr'
 */
export function completeAddress(typed: string): string {
  const address = typed.replace(SLIPPED_SCHEME, '$1://');
  if (/^www\.[^@]+$/i.test(address)) return `http://${address}`;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  return address;
}
