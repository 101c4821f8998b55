import type {
  BlockContent,
  DefinitionContent,
  List,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { houseStrays } from './strays.ts';

declare module 'mdast' {
  interface InlineCodeData {
    /** Whether this is HTML on its way through the library. */
    isHtml?: boolean;
  }
}

/**
 * A block as Markdown can say it: no paragraph without words, no break at an edge, no emphasis that
 * begins with a space or stands within the same.
 * @example tidyBlock(paragraph of text, break, break, text) → two paragraphs
 */
export function tidyBlock(node: RootContent): (BlockContent | DefinitionContent)[] {
  switch (node.type) {
    case 'paragraph':
      return splitParagraph(tidyAll(node.children)).map((children) => ({
        type: 'paragraph',
        children,
      }));
    case 'heading': {
      const children = trimEdges(tidyAll(node.children).map(breakToSpace));
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    case 'blockquote':
      return [{ ...node, children: houseStrays(node.children).flatMap(tidyBlock) }];
    case 'list':
      return [tidyList(node)];
    case 'table':
      return [tidyTable(node)];
    default:
      return isBlock(node)
        ? [node]
        : isPhrasing(node)
          ? [{ type: 'paragraph', children: [node] }]
          : [];
  }
}

function tidyList(list: List): List {
  const items = list.children.map((item) => ({
    ...item,
    spread: false,
    children: item.children.flatMap(tidyBlock),
  }));
  return { ...list, spread: false, children: items };
}

function tidyTable(table: Table): Table {
  const rows = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: trimEdges(tidyAll(cell.children)).map(breakToHtml),
    })),
  }));
  return { ...table, children: rows };
}

function isBlock(node: RootContent): node is BlockContent | DefinitionContent {
  return ['code', 'html', 'thematicBreak', 'definition', 'footnoteDefinition'].includes(node.type);
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return !['listItem', 'tableRow', 'tableCell', 'yaml'].includes(node.type);
}

function breakToSpace(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? { type: 'text', value: ' ' } : node;
}

/** A cell is one line of Markdown. */
function breakToHtml(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? { type: 'html', value: '<br>' } : node;
}

/** Emphasis within the same says nothing; a space at its edge would undo it. */
function tidyAll(
  nodes: readonly PhrasingContent[],
  within: readonly string[] = [],
): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'inlineCode' && node.data?.isHtml === true)
      return [{ type: 'html', value: node.value }];
    if (
      node.type !== 'strong' &&
      node.type !== 'emphasis' &&
      node.type !== 'delete' &&
      node.type !== 'link'
    )
      return [node];
    const children = tidyAll(node.children, [...within, node.type]);
    if (within.includes(node.type)) return children;
    const { before, inner, after } = takeSpaces(children);
    const kept = inner.length === 0 ? [] : [{ ...node, children: inner }];
    return [...before, ...kept, ...after];
  });
}

interface Spaced {
  before: PhrasingContent[];
  inner: PhrasingContent[];
  after: PhrasingContent[];
}

function takeSpaces(nodes: readonly PhrasingContent[]): Spaced {
  const inner = [...nodes];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const [first] = inner;
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    before.push({ type: 'text', value: ' ' });
    inner[0] = { ...first, value: first.value.trimStart() };
  }
  const last = inner.at(-1);
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    after.push({ type: 'text', value: ' ' });
    inner[inner.length - 1] = { ...last, value: last.value.trimEnd() };
  }
  return {
    before,
    inner: inner.filter((node) => node.type !== 'text' || node.value !== ''),
    after,
  };
}

function splitParagraph(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const groups: PhrasingContent[][] = [[]];
  nodes.forEach((node, index) => {
    const isDouble = node.type === 'break' && nodes[index - 1]?.type === 'break';
    if (isDouble) groups.push([]);
    else groups.at(-1)?.push(node);
  });
  return groups.map(trimEdges).filter((group) => group.length > 0);
}

function trimEdges(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isEdge = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  let [start, end] = [0, nodes.length];
  while (start < end && isEdge(nodes[start])) start += 1;
  while (end > start && isEdge(nodes[end - 1])) end -= 1;
  return nodes.slice(start, end);
}
