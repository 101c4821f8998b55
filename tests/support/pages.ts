import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { elementsOf, type TreeNode } from '../../src/markdown/tree.ts';
import { routes } from '../../src/routes.ts';
import { builtFiles, readBuilt } from './dist.ts';

/** A page of the built site, read and parsed once. */
export interface BuiltPage {
  /** From dist/: `pays/liban/index.html`. */
  file: string;
  /** The address of the page from the root: `/pays/liban/`. */
  path: string;
  html: string;
  root: Root;
  /** Every element, in the order of reading. */
  elements: readonly Element[];
}

/** Answered in place of what is missing or was taken away: they have no address of their own. */
const STAND_INS: readonly string[] = [routes.notFound, routes.gone];

let pages: readonly BuiltPage[] | undefined;

/**
 * Every page of the built site.
 * @example builtPages() → [{ file: 'index.html', path: '/', html: …, elements: […] }, …]
 */
export function builtPages(): readonly BuiltPage[] {
  pages ??= builtFiles('**/*.html').map(readPage);
  return pages;
}

/**
 * Every page that has an address of its own.
 * @example addressedPages().map(({ path }) => path) → ['/', '/agenda/', …]
 */
export function addressedPages(): readonly BuiltPage[] {
  return builtPages().filter((page) => !isStandIn(page));
}

/** For thirty days, what was taken away leaves a page that says so. */
function isStandIn({ path, html }: Pick<BuiltPage, 'path' | 'html'>): boolean {
  return STAND_INS.includes(path) || html.includes('<title>Retiré\u00A0:');
}

/**
 * Whether a page asks search engines to leave it out: it has no address of its own, or it crosses a
 * country, a topic and a kind of content, which other lists show already.
 * @example isHidden({ path: '/abonnements/pays/liban/agenda/', html }) → true
 */
export function isHidden(page: Pick<BuiltPage, 'path' | 'html'>): boolean {
  return isStandIn(page) || /^\/abonnements\/./.test(page.path);
}

/**
 * The page of an address.
 * @throws when there is none
 * @example pageAt('/agenda/').file → 'agenda/index.html'
 */
export function pageAt(address: string): BuiltPage {
  const page = builtPages().find(({ path }) => path === address);
  if (page === undefined) throw new Error(`The built site has no page ${address}.`);
  return page;
}

/** The pages of one item each, by their addresses. */
const ADDRESSES = {
  article: /^\/actualites\/\d{4}\/[^/]+\/$/,
  event: /^\/agenda\/\d{4}\/\d{2}\/[^/]+\/$/,
  resource: /^\/ressources\/\d{4}\/[^/]+\/$/,
  proceedings: /^\/ressources\/actes\/[^/]+\/$/,
  country: /^\/pays\/[^/]+\/$/,
  topic: /^\/thematiques\/[^/]+\/$/,
  localGovernment: /^\/collectivites\/[^/]+\/$/,
  network: /^\/reseaux\/[^/]+\/$/,
  newsletter: /^\/lettres\/\d{4}\/[^/]+\/$/,
} as const;

/** The kinds of items that have a page each. */
type ItemKind = keyof typeof ADDRESSES;

/**
 * The pages of the items of one kind.
 * @example itemPages('event').map(({ path }) => path) → ['/agenda/2025/10/assises/', …]
 */
export function itemPages(kind: ItemKind): readonly BuiltPage[] {
  return addressedPages().filter(({ path }) => ADDRESSES[kind].test(path));
}

function readPage(file: string): BuiltPage {
  const html = readBuilt(file);
  const root = htmlToHast(html);
  if (root.type !== 'root') throw new Error(`${file} is not a document.`);
  emptyTemplates(root);
  const path = `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
  return { file, path, html, root, elements: elementsOf(root) };
}

/** What a template holds is not on the page: its blanks are for a script to fill. */
function emptyTemplates(node: TreeNode): void {
  if (!('children' in node)) return;
  if (node.type === 'element' && node.tagName === 'template') node.children = [];
  for (const child of node.children) emptyTemplates(child);
}
