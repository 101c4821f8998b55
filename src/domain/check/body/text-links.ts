import type { MdastNode } from 'satteri';
import type { ParsedFile } from '../block/fields.ts';
import type { TextLink } from '../text-link.ts';
import { attributeOf, definitionsOf, nodesOf } from './body.ts';
import { describeWords } from './link-words.ts';

const known = new WeakMap<ParsedFile, readonly TextLink[]>();

/**
 * The links of a text, in order; of one that is as an earlier build knew it, they are what that build has kept.
 * @example textLinks(file whose line 5 is « [Liban](/pays/liban/) ») → [{ line: 5, column: 1, addresses: ['/pays/liban/'] }]
 */
export function textLinks(file: ParsedFile): readonly TextLink[] {
  const links = file.links ?? known.get(file) ?? readLinks(file);
  known.set(file, links);
  return links;
}

function readLinks(file: ParsedFile): TextLink[] {
  const nodes = nodesOf(file);
  const definitions = definitionsOf(nodes);
  return nodes.flatMap(({ node, line, column }) => {
    const addresses = addressesIn(node, definitions);
    const words = describeWords(node, definitions);
    if (addresses.length === 0 && words === undefined) return [];
    return [{ line, column, addresses, ...(words && { words }) }];
  });
}

function addressesIn(
  node: Readonly<MdastNode>,
  definitions: ReadonlyMap<string, string>,
): string[] {
  if (node.type === 'link') return [node.url];
  if (node.type === 'linkReference') return [definitions.get(node.identifier) ?? ''];
  if (node.type !== 'html') return [];
  return [...node.value.matchAll(/<a\b[^>]*>/gi)].flatMap(
    ([tag]) => attributeOf(tag, 'href') ?? [],
  );
}
