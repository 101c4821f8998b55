import type { ElementContent, Root } from 'hast';

/** Where a link within the page leads: only `anchorId` has made such an address. */
const WITHIN_PAGE = /^#(ancre-[a-z\d-]+)$/;

/**
 * The parts of a page without the links to places that none of them has (« #top », « #forum », the numbers
 * of notes): their words stay.
 * @param onLost receives each place that is missing
 * @example unlinkLostAnchors([<p><a href="#ancre-top">Haut</a></p>], onLost) → [<p>Haut</p>]
 */
export function unlinkLostAnchors(
  parts: readonly Root[],
  onLost: (anchor: string) => void,
): Root[] {
  const places = new Set(parts.flatMap(({ children }) => children.flatMap(placesIn)));
  const unlink = <Node extends Root['children'][number]>(node: Node): (Node | ElementContent)[] => {
    if (node.type !== 'element') return [node];
    const children = node.children.flatMap(unlink);
    const [, place] = WITHIN_PAGE.exec(String(node.properties.href)) ?? [];
    if (node.tagName !== 'a' || place === undefined || places.has(place))
      return [{ ...node, children }];
    onLost(place);
    return children;
  };
  return parts.map((part) => ({ ...part, children: part.children.flatMap(unlink) }));
}

function placesIn(node: Root['children'][number]): string[] {
  if (node.type !== 'element') return [];
  const { id, name } = node.properties;
  const own = node.tagName === 'a' ? [id, name].filter((place) => typeof place === 'string') : [];
  return [...own, ...node.children.flatMap(placesIn)];
}
