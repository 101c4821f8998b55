import type { KnownKeys } from './indents.ts';
import { readKeyLine, type KeyLine, type LineFault } from './line.ts';

/** What stands above a line, as far as it tells to what the line belongs. */
export interface ShiftContext {
  known: KnownKeys;
  /** The line above. */
  before: string;
  /** The last line above that begins with its key. */
  owner: KeyLine | undefined;
  /** Whether any line begins with its key: a block that is moved in as a whole is read as it was meant. */
  isShifted: boolean;
}

/**
 * A key of the first level behind a space, which pushes it into the key above, or behind a dash, which
 * makes a list of it.
 * @example findShiftedKey('- titre: Liban', { known: { keys: ['titre'], … }, before: '', owner: undefined, isShifted: false })
 *   → { column: 1, message: 'Retirez le tiret en début de ligne : titre: Liban' }
 */
export function findShiftedKey(text: string, context: ShiftContext): LineFault | undefined {
  const [, lead = '', rest = ''] = /^(\s+|\s*-\s+)(\S.*)$/.exec(text) ?? [];
  const key = lead === '' ? undefined : readKeyLine(rest);
  if (key === undefined || !isKeyOfFile(key, lead, context)) return undefined;
  const isDash = lead.includes('-');
  if (!isDash && !context.isShifted) return undefined;
  const sign = isDash ? 'le tiret' : 'l’espace';
  return { column: 1, message: `Retirez ${sign} en début de ligne : ${rest.trim()}` };
}

function isKeyOfFile({ key, indent }: KeyLine, lead: string, context: ShiftContext): boolean {
  const { known, owner } = context;
  if (indent > 0 || !known.keys.includes(key)) return false;
  return owner === undefined || !belongsTo(owner, key, { ...context, lead });
}

/** A key after which nothing stands groups what stands below it: its own keys, and others as far in as the line above. */
function belongsTo(
  { key: group, value }: KeyLine,
  key: string,
  { known, before, lead }: Pick<ShiftContext, 'known' | 'before'> & { lead: string },
): boolean {
  if (!/^(?:$|[|>#])/.test(value)) return false;
  const isPart = known.childrenOf(group).includes(key) || known.itemKeysOf(group).includes(key);
  return isPart || (readKeyLine(before)?.indent ?? 0) <= lead.length;
}

/**
 * The line to which those that follow belong.
 * @example ownerAfter('image:', undefined)?.key → 'image' ; ownerAfter('  alt: Un pont', image)?.key → 'image'
 */
export function ownerAfter(
  text: string | undefined,
  owner: KeyLine | undefined,
): KeyLine | undefined {
  const line = readKeyLine(text ?? '');
  return line?.indent === 0 ? line : owner;
}
