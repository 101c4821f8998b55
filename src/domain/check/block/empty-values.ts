import { z } from 'zod';
import { schemaAt } from './schema-keys.ts';

/** What the help of a key that names content files gives as an example. */
const termHelp = z.object({ terms: z.string(), example: z.string() });

/** A key of a schema, the place of its value, the value, and what is wrong with it. */
interface EmptyValue {
  schema: z.ZodType;
  path: readonly PropertyKey[];
  value: unknown;
  message: string;
}

/**
 * What to do about a value that was left empty: whoever has nothing to write may take out a key or an
 * item that nothing asks for. Undefined where the value is asked for, or is not empty.
 * @example describeEmptyValue({ schema: articleSchema, path: ['contact'], value: null, message: 'Écrivez un texte.' }) → 'Écrivez un texte. Si cette clé ne sert pas, retirez-la.'
 */
export function describeEmptyValue(empty: EmptyValue): string | undefined {
  const { schema, path, value, message } = empty;
  if (!isEmpty(value)) return undefined;
  const last = path.at(-1);
  // « «  » n’est pas une heure » says nothing.
  const wanted = message.replace(/^«\s*» n’est pas [^.]*\. /, '');
  if (typeof last === 'number') return `${wanted} Si cet élément est de trop, retirez-le.`;
  const target = schemaAt(schema, path);
  // Subscribers know a file by its « id »: one that was emptied is to be written again.
  if (last === undefined || last === 'id') return undefined;
  if (target?.safeParse(undefined).success !== true) return undefined;
  // « alt: "" » is right by itself: what else the group says makes it wrong.
  if (target.safeParse(value).success) return undefined;
  const help = termHelp.safeParse(target.meta()).data;
  const remedy =
    help === undefined ? wanted : `Écrivez par exemple « ${String(last)}: ${help.example} ».`;
  return `${remedy} Si cette clé ne sert pas, retirez-la.`;
}

/** Nothing stands after the key, or between its quotation marks. */
function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
