/** What a rule asks of one element: a tag, classes, and one of other such things each time. */
export interface Compound {
  tag: string | undefined;
  classes: readonly string[];
  /** Of each `:is()` and `:where()`, what may stand in it. */
  alternatives: readonly (readonly Compound[])[];
}

const STYLE = /<style(?![^>]*is:global)[^>]*>(.*?)<\/style>/gs;
const COMMENT = /\/\*.*?\*\//gs;
/** What stands before a block: a selector, or the condition of a group of rules. */
const PRELUDE = /([^{};]+)\{/g;
/** In place of a `:global()`, which Astro leaves without a scope. */
const GLOBAL = '\0';

/**
 * Every element that the scoped rules of a component speak of, wherever it stands in a selector.
 * Attributes, states and places are left out: what is asked is less than what the rule asks.
 * @param source of the component
 * @example scopedCompounds('… <style>.links > a:hover { … }</style>') → [{ classes: ['links'], … }, { tag: 'a', … }]
 */
export function scopedCompounds(source: string): Compound[] {
  const styles = [...source.matchAll(STYLE)].map(([, style = '']) => style.replace(COMMENT, ''));
  return styles
    .flatMap((style) => [...style.matchAll(PRELUDE)].map(([, prelude = '']) => prelude.trim()))
    .filter((prelude) => !prelude.startsWith('@'))
    .flatMap((selector) => readSelectors(selector).flatMap(({ all }) => all));
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

/** A selector of a list: what it says of its subject, and of all elements. */
interface Reading {
  subject: Compound | undefined;
  all: Compound[];
}

function readSelectors(list: string): Reading[] {
  return splitOutside(list, /,/).map((selector) => {
    const readings = splitOutside(selector, /[\s>+~]/).flatMap(readCompound);
    return { subject: readings.at(-1)?.subject, all: readings.flatMap(({ all }) => all) };
  });
}

function readCompound(text: string): Reading[] {
  // A nested rule's « & » is its parent, which is read by itself.
  if (text.startsWith('&')) return [];
  const inner: Compound[] = [];
  const alternatives: Compound[][] = [];
  let rest = text.replace(/\[[^\]]*\]/g, '');
  for (let call = findCall(rest); call !== undefined; call = findCall(rest)) {
    rest = rest.replace(call.whole, call.name === 'global' ? GLOBAL : '');
    const readings = /^(?:is|where|not|has)$/.test(call.name) ? readSelectors(call.argument) : [];
    // All but the subject are other elements; within `:has()`, so is the subject.
    const others = readings.flatMap(({ all, subject }) =>
      all.filter((compound) => call.name === 'has' || compound !== subject),
    );
    inner.push(...others);
    if (/^(?:is|where)$/.test(call.name)) {
      alternatives.push(readings.map(({ subject }) => subject ?? ANY));
    }
  }
  if (rest.startsWith(GLOBAL)) return [{ subject: undefined, all: inner }];
  const tag = /^[a-z][\w-]*/i.exec(rest)?.[0];
  const classes = [...rest.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  const subject = { tag, classes, alternatives };
  return [{ subject, all: [...inner, subject] }];
}

const ANY: Compound = { tag: undefined, classes: [], alternatives: [] };

/** The first `:name(…)`, its parentheses balanced. */
function findCall(text: string) {
  const start = /:([\w-]+)\(/.exec(text);
  if (start === null) return undefined;
  const begin = start.index + start[0].length;
  let depth = 1;
  let end = begin;
  while (depth > 0 && end < text.length) {
    if (text[end] === '(') depth += 1;
    if (text[end] === ')') depth -= 1;
    end += 1;
  }
  const whole = text.slice(start.index, end);
  return { name: start[1] ?? '', argument: text.slice(begin, end - 1), whole };
}

/** The parts between separators that stand outside every parenthesis and bracket. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (depth === 0 && separator.test(sign)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts.filter((part) => part.trim() !== '').map((part) => part.trim());
}
