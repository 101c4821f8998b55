import type { Element, ElementContent } from 'hast';
import { makeHoles } from './holes.ts';
import { isLabel } from './labels.ts';
import { HOLE, LINE_BREAK, wordsOf } from './signs.ts';
import { isAddressOf, keepTarget } from './targets.ts';
import { leaveOut } from './words.ts';

/** Words among elements, as one text in which marks stand for the elements. */
export interface Line {
  text: string;
  /** The element of each pair of marks, by its number. */
  elements: Element[];
  /** What shows itself as a whole, by its number. */
  whole: ElementContent[];
  /** Ways to reach persons that are gone already: those to which links led. */
  count: number;
}

/** The first mark of an element, and of what shows itself as a whole. */
export const START = 0x100000;
export const WHOLE = 0xf0000;
/** As many as there are marks for. */
const ROOM = 0x7ffe;

/** Signs that stand for something else in a line. */
const RESERVED = new RegExp(`[${HOLE}\\u{F0000}-\\u{10FFFD}]`, 'gu');

/**
 * Reads nodes that stand in one line as one text.
 * @returns nothing where there are more elements than marks
 * @example readLine([<b>Contact</b>, ' Jean']) → { text: '\u{100000}Contact\u{100001} Jean', elements: [<b>], … }
 */
export function readLine(nodes: readonly ElementContent[]): Line | undefined {
  const line: Line = { text: '', elements: [], whole: [], count: 0 };
  line.text = nodes.map((node) => readNode(node, line)).join('');
  return Math.max(line.elements.length, line.whole.length) > ROOM ? undefined : line;
}

function readNode(node: ElementContent, line: Line): string {
  if (node.type === 'text') return node.value.replace(RESERVED, '').replaceAll(LINE_BREAK, ' ');
  if (node.type !== 'element') return putWhole(node, line);
  if (node.tagName === 'br') return LINE_BREAK;
  const element = { ...node, properties: keepProperties(node, line) };
  if (node.children.length === 0) return putWhole(element, line);
  const { href } = node.properties;
  const target = node.tagName === 'a' && typeof href === 'string' ? keepTarget(href) : undefined;
  if (target === undefined || target.count === 0) return putElement(element, line);
  return readLink(element, { ...target, shown: String(href) }, line);
}

/** A link to a person: its words without it, and without those that are the address. */
function readLink(
  link: Element,
  { href, count, shown }: { href: string | undefined; count: number; shown: string },
  line: Line,
): string {
  const words = link.children.map((child) => readNode(child, line)).join('');
  const own = makeHoles(words).count;
  const isAddress = own === 0 && isAddressOf(wordsOf(words), shown);
  line.count += own === 0 ? count : 0;
  if (href !== undefined)
    return putElement({ ...link, properties: { ...link.properties, href } }, line);
  if (isAddress) return HOLE;
  return isLabel(wordsOf(words).trim()) ? `${words} ${HOLE}` : words;
}

function keepProperties({ properties }: Element, line: Line): Element['properties'] {
  const kept = { ...properties };
  for (const name of ['alt', 'title']) {
    const value = kept[name];
    if (typeof value !== 'string') continue;
    const { words, count } = leaveOut(value);
    if (count === 0) continue;
    line.count += count;
    // A picture without words for its alternative shows nothing of use; no other element needs one.
    kept[name] = words === '' && name === 'title' ? undefined : words;
  }
  return kept;
}

function putWhole(node: ElementContent, { whole }: Line): string {
  return String.fromCodePoint(WHOLE + whole.push(node) - 1);
}

function putElement(element: Element, line: Line): string {
  const start = START + 2 * (line.elements.push(element) - 1);
  const words = element.children.map((child) => readNode(child, line)).join('');
  return String.fromCodePoint(start) + words + String.fromCodePoint(start + 1);
}
