import type { Element } from 'hast';
import { htmlToHast } from 'satteri';
import { formatClock } from '../../lib/durations.ts';
import { isElement, stringProperty, textOf, type TreeNode } from '../../markdown/tree.ts';
import { readRecord, type BuiltRecord } from './read-record.ts';
import type { TextSection } from './texts.ts';

/** A page of dist/ as its readers see it: its words, and what it tells the index of itself. */
export interface BuiltPage {
  record: BuiltRecord | undefined;
  /** What it is called, and what it is for. */
  title: string;
  /** Its text; what stands before the first heading has no anchor. */
  sections: TextSection[];
  anchors: ReadonlySet<string>;
}

/**
 * Reads a built page. Only what a template marks `data-indexed` is its text: labels, dates and menus
 * are words of the interface, which would be found and shown in place of it.
 * @example readPage('<main><h1>Liban</h1><p data-indexed>Un texte.</p>…')
 *   → { title: 'Liban', sections: [{ id: '', title: '', text: 'Un texte.' }], anchors: Set {}, record: undefined }
 */
export function readPage(html: string): BuiltPage {
  const page: BuiltPage = { record: readRecord(html), title: '', sections: [], anchors: new Set() };
  const anchors = new Set<string>();
  read(htmlToHast(mainOf(html)), { page, anchors, isIndexed: false });
  return { ...page, sections: page.sections.flatMap(tidy), anchors };
}

/** Drawings, scripts, menus and what stands beside a text: most of the HTML of a page, and nothing of its text. */
const BESIDE = /<(svg|script|nav|aside)\b[^]*?<\/\1>/g;
/** The list of contents of a document bears the anchors of its pages. */
const PAGE_ANCHOR = ' id="page-';

/** Menus and footers are more than half of the HTML of a page, and say nothing of it; to parse it takes longest. */
function mainOf(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  const main = start === -1 || end === -1 ? html : html.slice(start, end);
  return main.replaceAll(BESIDE, (part) => (part.includes(PAGE_ANCHOR) ? part : ''));
}

interface Reading {
  page: BuiltPage;
  anchors: Set<string>;
  /** Whether a mark stands above: within it, headings begin sections. */
  isIndexed: boolean;
}

function read(node: TreeNode, reading: Reading): void {
  if (node.type === 'text') {
    if (reading.isIndexed) write(reading.page, node.value);
    return;
  }
  if (!('children' in node)) return;
  if (node.type !== 'element') {
    for (const child of node.children) read(child, reading);
    return;
  }
  readElement(node, reading);
}

function readElement(node: Element, reading: Reading): void {
  const { page, anchors } = reading;
  const id = stringProperty(node, 'id');
  if (id !== undefined) anchors.add(id);
  if (isElement(node, 'h1') && page.title === '') page.title = textOf(node).trim();
  if (isElement(node, 'script', 'style', 'svg')) return;
  const isIndexed = reading.isIndexed || 'dataIndexed' in node.properties;
  if (id !== undefined) openSection(page, { node, id, isIndexed });
  for (const child of node.children) read(child, { ...reading, isIndexed });
  // A block ends a word.
  if (isIndexed)
    write(page, isElement(node, 'a', 'em', 'strong', 'span', 'sup', 'sub', 'bdi') ? '' : '\n');
}

function openSection(
  page: BuiltPage,
  { node, id, isIndexed }: { node: Element; id: string; isIndexed: boolean },
): void {
  const [, seconds] = /^t-(\d+)(?:-\d+)?$/.exec(id) ?? [];
  if (seconds !== undefined)
    page.sections.push({ id, title: formatClock(Number(seconds)), text: '' });
  else if (isIndexed && isElement(node, 'h2', 'h3', 'h4')) {
    page.sections.push({ id, title: textOf(node).replaceAll(/\s+/g, ' ').trim(), text: '' });
  }
}

function write(page: BuiltPage, text: string): void {
  if (page.sections.length === 0) page.sections.push({ id: '', title: '', text: '' });
  const last = page.sections.at(-1);
  if (last !== undefined) last.text += text;
}

function tidy(section: TextSection): TextSection[] {
  // No-break spaces stay: a result shows the text as its page does.
  const text = section.text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
  return text === '' ? [] : [{ ...section, text }];
}
