import postcss from 'postcss';
import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';

/** What a rule asks of one element: a tag, classes, and one of other such things each time. */
interface Compound {
  tag: string | undefined;
  classes: readonly string[];
  /** For each `:is()` and `:where()`, what may stand in it. */
  alternatives: readonly (readonly Compound[])[];
}

const STYLE = /<style(?![^>]*is:global)[^>]*>(.*?)<\/style>/gs;

/**
 * Every element that the scoped rules of a component speak of, wherever it stands in a selector.
 * Attributes, states and places are left out: what is asked is less than what the rule asks.
 * @param source of the component
 * @example scopedCompounds('… <style>.links > a:hover { … }</style>') → [{ classes: ['links'], … }, { tag: 'a', … }]
 */
export function scopedCompounds(source: string): Compound[] {
  const compounds: Compound[] = [];
  for (const [, style = ''] of source.matchAll(STYLE)) {
    postcss.parse(style).walkRules(({ selector }) => {
      const { nodes } = selectorParser().astSync(selector);
      compounds.push(...nodes.flatMap((one) => readSelector(one).all));
    });
  }
  return compounds;
}

/**
 * Whether an element may be one that a rule speaks of.
 * @example mayBe({ tag: 'a', classes: [], alternatives: [] }, { tag: 'a', classes: ['more'] }) → true
 */
export function mayBe(
  { tag, classes, alternatives }: Compound,
  element: { tag: string; classes: readonly string[] },
): boolean {
  return (
    (tag === undefined || tag === element.tag) &&
    classes.every((name) => element.classes.includes(name)) &&
    alternatives.every((list) => list.some((other) => mayBe(other, element)))
  );
}

/** What a selector says of its subject, and of all elements. */
interface Reading {
  subject: Compound | undefined;
  all: Compound[];
}

const ANY: Compound = { tag: undefined, classes: [], alternatives: [] };

function readSelector({ nodes }: Selector): Reading {
  const readings = splitAtCombinators(nodes).map(readCompound);
  return { subject: readings.at(-1)?.subject, all: readings.flatMap(({ all }) => all) };
}

function readCompound(nodes: readonly Node[]): Reading {
  const [first] = nodes;
  // A nested rule's « & » is its parent, which is read by itself.
  if (first?.type === 'nesting') return { subject: undefined, all: [] };
  const calls = nodes.filter((node) => node.type === 'pseudo').map(readCall);
  const others = calls.flatMap((call) => call.others);
  // Astro leaves what stands in a `:global()` without a scope.
  if (first?.type === 'pseudo' && first.value === ':global')
    return { subject: undefined, all: others };
  const subject = {
    tag: nodes.find((node) => node.type === 'tag')?.value,
    classes: nodes.filter((node) => node.type === 'class').map(({ value }) => value),
    alternatives: calls.map((call) => call.alternatives).filter(({ length }) => length > 0),
  };
  return { subject, all: [...others, subject] };
}

/** What `:is()` and the like ask of the element itself, and what they say of others. */
function readCall({ value, nodes }: selectorParser.Pseudo) {
  if (!/^:(?:is|where|not|has)$/.test(value)) return { alternatives: [], others: [] };
  const readings = nodes.map(readSelector);
  // All but the subject are other elements; within `:has()`, so is the subject.
  const others = readings.flatMap(({ all, subject }) =>
    all.filter((compound) => value === ':has' || compound !== subject),
  );
  const isAsked = value === ':is' || value === ':where';
  return { alternatives: isAsked ? readings.map(({ subject }) => subject ?? ANY) : [], others };
}

function splitAtCombinators(nodes: readonly Node[]): Node[][] {
  const groups: Node[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'combinator') groups.push([]);
    else if (node.type !== 'comment') groups.at(-1)?.push(node);
  }
  return groups.filter(({ length }) => length > 0);
}
