import type { ElementContent } from 'hast';
import { START, WHOLE, type Line } from './line.ts';
import { LINE_BREAK } from './signs.ts';

/** An element whose end has not come yet. */
interface Open {
  start: number;
  children: ElementContent[];
}

/**
 * The nodes of a line after its text has changed; an element without words is no longer there.
 * @example writeLine({ text: 'Jean', elements: [<b>], … }) → ['Jean']
 */
export function writeLine(line: Line): ElementContent[] {
  const open: Open[] = [{ start: 0, children: [] }];
  for (const part of line.text.split(/([\u2028\u{F0000}-\u{10FFFD}])/u)) {
    const code = part.codePointAt(0) ?? 0;
    if (code >= START && code % 2 === 0) open.push({ start: code, children: [] });
    else if (code >= START) close(open, line);
    else open.at(-1)?.children.push(...nodesOf(part, line));
  }
  return open[0]?.children ?? [];
}

function nodesOf(part: string, { whole }: Line): ElementContent[] {
  const code = part.codePointAt(0);
  if (code === undefined) return [];
  if (code >= WHOLE) return whole.slice(code - WHOLE, code - WHOLE + 1);
  return part === LINE_BREAK
    ? [{ type: 'element', tagName: 'br', properties: {}, children: [] }]
    : [{ type: 'text', value: part }];
}

function close(open: Open[], { elements }: Line): void {
  const { start = START, children = [] } = open.pop() ?? {};
  const element = elements[(start - START) / 2];
  if (element !== undefined && children.length > 0)
    open.at(-1)?.children.push({ ...element, children });
}
