import type { Element } from 'hast';
import { site } from '../../src/site.config.ts';
import { builtFiles, fileOf, readBuilt } from './dist.ts';
import { builtPages, type BuiltPage } from './pages.ts';
import { attribute } from './tree.ts';

/** An address that a page writes, and the element that writes it. */
export interface Reference {
  element: Element;
  /** The name of the attribute in the tree. */
  name: string;
  /** As it is written. */
  value: string;
  url: URL;
}

/** Attributes that hold one address. */
const SINGLE = ['href', 'src', 'poster', 'action', 'formAction', 'data', 'cite', 'xLinkHref'];
/** Attributes that hold several, each with its width or density. */
const SEVERAL = ['srcSet', 'imageSrcSet'];
/** Elements whose `src`, `srcset` and `poster` a browser fetches by itself. */
const FETCHED = ['src', 'srcSet', 'imageSrcSet', 'poster', 'data'];

/**
 * Every address that a page writes, made whole.
 * @example referencesOf(page) → [{ element: <a>, name: 'href', value: '/pays/', url }, …]
 */
export function referencesOf(page: BuiltPage): Reference[] {
  const base = `${site.url}${page.path}`;
  return page.elements.flatMap((element) =>
    [...valuesOf(element, SINGLE), ...valuesOf(element, SEVERAL).flatMap(splitCandidates)].map(
      ({ name, value }) => ({ element, name, value, url: new URL(value, base) }),
    ),
  );
}

const { host } = new URL(site.url);

/**
 * Whether an address is one of ours; a calendar program opens those that begin with `webcal:`.
 * @example isInternal({ url: new URL('https://www.cites-unies-france.org/agenda/') }) → true
 */
export function isInternal({ url }: Pick<Reference, 'url'>): boolean {
  return url.host === host && ['https:', 'webcal:'].includes(url.protocol);
}

/**
 * Whether a browser asks for an address before the visitor does.
 * @example isFetched({ element: <img>, name: 'src', … }) → true ;
 *   isFetched({ element: <a>, name: 'href', … }) → false
 */
export function isFetched({ element, name }: Reference): boolean {
  if (element.tagName !== 'link') return FETCHED.includes(name);
  const rel = attribute(element, 'rel') ?? '';
  return /\b(?:stylesheet|preload|modulepreload|icon|apple-touch-icon|preconnect)\b/.test(rel);
}

/**
 * What is wrong with an address of ours, or nothing: a file answers it, and its anchor exists there.
 * @example brokenReason(new URL('/pays/liban', site.url)) → 'no such file'
 */
export function brokenReason(url: URL): string | undefined {
  const file = fileOf(url.pathname);
  if (file === undefined) return 'no such file';
  // A moment of a recording is no anchor of a page (W3C Media Fragments URI 1.0 § 4.2.1).
  const isMoment = /\.(?:mp3|mp4)$/.test(file) && /^#t=\d+$/.test(url.hash);
  // Nor is the page of a PDF (RFC 8118 §3): resources.test.ts counts the pages.
  const isPdfPage = /\.pdf$/i.test(file) && /^#page=\d+$/.test(url.hash);
  if (url.hash === '' || isMoment || isPdfPage) return undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  return idsOf(file).has(id) ? undefined : `no anchor #${id}`;
}

/**
 * The addresses that the built style sheets name.
 * @example styleReferences() → [{ file: '_astro/style.css', value: '/fonts/source-sans.woff2', url }, …]
 */
export function styleReferences(): { file: string; value: string; url: URL }[] {
  return builtFiles('**/*.css').flatMap((file) =>
    [...readBuilt(file).matchAll(/url\((['"]?)(?<value>[^'")]+)\1\)/g)].map(({ groups }) => {
      const value = groups?.value ?? '';
      return { file, value, url: new URL(value, `${site.url}/${file}`) };
    }),
  );
}

let ids: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function idsOf(file: string): ReadonlySet<string> {
  ids ??= new Map(builtPages().map((page) => [page.file, new Set(idList(page))]));
  return ids.get(file) ?? new Set();
}

/**
 * Every identifier of a page, repeated where the page repeats it.
 * @example idList(pageAt('/')) → ['contenu', 'menu', …]
 */
export function idList({ elements }: BuiltPage): string[] {
  return elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
}

function valuesOf(element: Element, names: readonly string[]): { name: string; value: string }[] {
  return names.flatMap((name) => {
    const value = attribute(element, name);
    return value === undefined ? [] : [{ name, value }];
  });
}

function splitCandidates({ name, value }: { name: string; value: string }) {
  return value
    .split(',')
    .map((candidate) => ({ name, value: candidate.trim().split(/\s/)[0] ?? '' }));
}
