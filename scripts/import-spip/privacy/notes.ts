import type { ElementContent, Root } from 'hast';
import { contentOf, isShown } from './elements.ts';
import type { LeftOut } from './lines.ts';
import { leaveOutOfTree } from './tree.ts';

interface Note {
  label: string;
  body: Root;
}

/**
 * The notes of a page without the addresses and mobile numbers of persons.
 * @returns also the labels of those of which nothing is left
 * @example leaveOutOfNotes([{ label: '1', body: <p>jean.dupont@a.fr</p> }], leftOut) → { notes: [], gone: ['1'] }
 */
export function leaveOutOfNotes(
  notes: readonly Note[],
  leftOut: LeftOut,
): { notes: Note[]; gone: string[] } {
  const cleaned = notes.map(({ label, body }) => {
    const before = leftOut.count;
    const kept = leaveOutOfTree(body, leftOut);
    const isGone = leftOut.count > before && !contentOf(kept).some(isShown);
    return { label, body: kept, isGone };
  });
  return {
    notes: cleaned.filter(({ isGone }) => !isGone).map(({ label, body }) => ({ label, body })),
    gone: cleaned.filter(({ isGone }) => isGone).map(({ label }) => label),
  };
}

/**
 * A text without the calls of some notes.
 * @example withoutCalls(<p>Un mot<spip-note data-label="1"></p>, ['1']) → <p>Un mot</p>
 */
export function withoutCalls(root: Root, labels: readonly string[]): Root {
  if (labels.length === 0) return root;
  const keep = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const isCall =
      node.tagName === 'spip-note' && labels.includes(String(node.properties.dataLabel));
    return isCall ? [] : [{ ...node, children: node.children.flatMap(keep) }];
  };
  return { ...root, children: contentOf(root).flatMap(keep) };
}
