import type { Element, ElementContent, Root } from 'hast';
import { contentOf, isBlock, isShown, textOf } from './elements.ts';
import { isLabel } from './labels.ts';
import { leaveOutOfVerbatim, leaveOutOfWords, type LeftOut } from './lines.ts';
import { leaveOutOfTable } from './table.ts';

/**
 * A text without the addresses and mobile numbers of persons: no empty paragraph, item, column or label
 * is left where they stood.
 * @example leaveOutOfTree(<p>Contact : Jean, jean.dupont@a.fr</p>, leftOut) → <p>Contact : Jean</p>
 */
export function leaveOutOfTree(root: Root, leftOut: LeftOut): Root {
  return { ...root, children: leaveOutOfNodes(contentOf(root), leftOut) };
}

/** Nodes that stand together: a block, or words up to the next. */
interface Group {
  nodes: readonly ElementContent[];
  isGone: boolean;
}

function leaveOutOfNodes(nodes: readonly ElementContent[], leftOut: LeftOut): ElementContent[] {
  const groups = groupNodes(nodes).map((group): Group => {
    const before = leftOut.count;
    const [first] = group;
    const kept =
      first !== undefined && isBlock(first)
        ? [leaveOutOfBlock(first, leftOut)]
        : leaveOutOfWords(group, leftOut);
    return { nodes: kept, isGone: leftOut.count > before && !kept.some(isShown) };
  });
  return groups
    .filter((group, index) => !group.isGone && !introducesNothing(groups, index))
    .flatMap((group) => group.nodes);
}

function groupNodes(nodes: readonly ElementContent[]): ElementContent[][] {
  const groups: ElementContent[][] = [];
  let words: ElementContent[] | undefined;
  for (const node of nodes) {
    if (isBlock(node)) {
      groups.push([node]);
      words = undefined;
    } else if (words === undefined) groups.push((words = [node]));
    else words.push(node);
  }
  return groups;
}

function leaveOutOfBlock(block: Element, leftOut: LeftOut): Element {
  const within = (nodes: readonly ElementContent[]) => leaveOutOfNodes(nodes, leftOut);
  if (block.tagName === 'table') return leaveOutOfTable(block, within);
  if (block.tagName === 'pre')
    return { ...block, children: [...leaveOutOfVerbatim(block.children, leftOut)] };
  return { ...block, children: within(block.children) };
}

/** « Contact », or a rule, above what has gone, with nothing below but another heading or rule. */
function introducesNothing(groups: readonly Group[], index: number): boolean {
  const ends = endsOf(groups[index]?.nodes[0]);
  if (ends === undefined) return false;
  const below = groups
    .slice(index + 1)
    .filter(({ nodes, isGone }) => isGone || nodes.some(isShown));
  if (below[0]?.isGone !== true) return false;
  const next = below.find(({ isGone }) => !isGone)?.nodes[0];
  return next === undefined || isElement(next, ends);
}

/** What would stand below a rule or a label if they stood for nothing. */
function endsOf(node: ElementContent | undefined): RegExp | undefined {
  if (isElement(node, /^hr$/)) return /^hr$/;
  const isName = isElement(node, /^(?:p|h\d)$/) && isLabel(textOf(node).trim());
  return isName ? /^(?:h\d|hr)$/ : undefined;
}

function isElement(node: ElementContent | undefined, name: RegExp): node is Element {
  return node?.type === 'element' && name.test(node.tagName);
}
