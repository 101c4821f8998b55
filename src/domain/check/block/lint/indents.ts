import { readKeyLine, type KeyLine, type LineFault } from './line.ts';

/** What is known of the keys of a kind. */
export interface KnownKeys {
  /** The keys of the first level. */
  keys: readonly string[];
  /** The keys that one of the first level groups; none for a text, a list of names. */
  childrenOf: (key: string) => readonly string[];
  /** The keys that each item of its list groups. */
  itemKeysOf: (key: string) => readonly string[];
}

/** How each message about the place of a line begins. */
const ALIGN = 'Commencez cette ligne par';

/**
 * Whether a fault is the place of a line, which makes YAML read the lines around it otherwise.
 * @example isMisaligned({ code: 'misaligned' }) → true
 */
export function isMisaligned({ code }: Pick<LineFault, 'code'>): boolean {
  return code === 'misaligned';
}

/**
 * The first line of a group of keys that does not begin where the others do.
 * @example findMisaligned(['image:', '  fichier: ./a.jpg', 'alt: Un pont'], known) → { line: 2, column: 1, message: 'Commencez cette ligne par 2 espaces…' }
 */
export function findMisaligned(lines: readonly string[], known: KnownKeys): Misaligned | undefined {
  let group: Group | undefined;
  for (const [line, text] of lines.entries()) {
    if (/^\s*(?:#|$)/.test(text)) continue;
    const found = readKeyLine(text);
    const fault = group === undefined || found === undefined ? undefined : judge(found, group);
    if (fault !== undefined) return { line, ...fault };
    group = groupAfter(found, group, known);
  }
  return undefined;
}

/** A line that does not begin where it should; it counts from 0. */
export type Misaligned = LineFault & { line: number };

/** A key of the first level with nothing after it, while the lines below are read. */
interface Group {
  name: string;
  known: KnownKeys;
  /** The indent of its lines, once there is one. */
  indent: number | undefined;
}

function judge(line: KeyLine, group: Group): LineFault | undefined {
  if (isItem(line)) {
    return group.known.childrenOf(group.name).includes(line.key) ? describeDash(line) : undefined;
  }
  if (!isWithin(line, group)) return undefined;
  const wanted = indentFor(line, group);
  return line.indent === wanted ? undefined : describeIndent(line, group.name, wanted);
}

function isItem({ text }: KeyLine): boolean {
  return /^\s*-/.test(text);
}

/** « titre » may be a key of the group and of the first level: its indent tells. */
function isWithin({ key, indent }: KeyLine, { name, known }: Group): boolean {
  return known.childrenOf(name).includes(key) && (indent > 0 || !known.keys.includes(key));
}

/** As the first line of the group, or as the models do. */
function indentFor({ indent }: KeyLine, group: Group): number {
  return group.indent ?? (indent > 0 ? indent : 2);
}

function groupAfter(
  line: KeyLine | undefined,
  group: Group | undefined,
  known: KnownKeys,
): Group | undefined {
  if (line === undefined || isItem(line)) return undefined;
  if (group !== undefined && isWithin(line, group)) {
    return { ...group, indent: indentFor(line, group) };
  }
  if (line.indent > 0) return group;
  const isOpen = /^(?:#.*)?$/.test(line.value);
  return isOpen ? { name: line.key, known, indent: undefined } : undefined;
}

function describeDash({ text }: KeyLine): LineFault {
  const dash = text.indexOf('-');
  const shown = `${text.slice(0, dash)}${text.slice(dash + 1).trim()}`;
  const message = `${ALIGN} des espaces, sans tiret : « ${shown} ».`;
  return { column: dash + 1, message, code: 'misaligned' };
}

/**
 * Where a line should begin, as the other lines of its group or of its item do.
 * @example describeIndent(line « alt: Un pont », 'image', 2) → { column: 1, message: 'Commencez cette ligne par 2 espaces…' }
 */
export function describeIndent({ text }: KeyLine, group: string, wanted: number): LineFault {
  const message = `${ALIGN} ${countSpaces(wanted)}, comme les autres lignes de « ${group} » : « ${' '.repeat(wanted)}${text.trim()} ».`;
  return { column: 1, message, code: 'misaligned' };
}

/**
 * A dash before what goes on with the item above.
 * @example describeSplit(line « - fichier: ./a.pdf », 'documents') → { column: 3, message: 'Retirez ce tiret…' }
 */
export function describeSplit({ text, indent }: KeyLine, list: string): LineFault {
  const shown = `${' '.repeat(indent)}${text.replace(/^\s*-\s+/, '').trim()}`;
  const message = `Retirez ce tiret : un élément de « ${list} » n’en a qu’un, devant sa première ligne. ${ALIGN} ${countSpaces(indent)} : « ${shown} ».`;
  return { column: text.indexOf('-') + 1, message, code: 'misaligned' };
}

function countSpaces(count: number): string {
  return count === 1 ? 'une espace' : `${String(count)} espaces`;
}
