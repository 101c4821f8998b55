import { z } from 'zod';
import { KINDS, type ContentKind } from '../kinds.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * What editors may write in the block of a kind, as JSON Schema draft 7: what the zod schema knows of
 * each key by itself. Rules that need two keys, or the calendar, are the check's.
 * @example rawSchemaOf('agenda').properties.jour → { type: 'string', pattern: '^…$', title: 'Jour du rendez-vous', … }
 */
export function rawSchemaOf(kind: ContentKind): JsonSchema {
  return z.toJSONSchema(KINDS[kind].schema, {
    io: 'input',
    target: 'draft-7',
    // The day of a page goes through `preprocess`, which takes anything in.
    unrepresentable: 'any',
  });
}

/** What our help keeps beside the title and the description: for models and forms only. */
const OWN_KEYS = new Set(['example', 'beginsWithName', 'hint', 'file', 'isShown', 'terms']);

/** Where the names of all terms stand, beside the schemas. */
export const TERMS_FILE = 'termes.schema.json';

/**
 * The same for an editor's program: keys of our own taken out, terms chosen from those that exist.
 * @example toJsonSchema('articles').properties.pays → { type: 'array', items: { allOf: [{ $ref: 'termes.schema.json#/definitions/pays' }] }, … }
 */
export function toJsonSchema(kind: ContentKind): JsonSchema {
  return clean(rawSchemaOf(kind));
}

function clean(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([key, value]) => !isOurs(key, value));
  const cleaned = Object.fromEntries(kept.map(([key, value]) => [key, cleanValue(value)]));
  const { terms } = schema;
  if (typeof terms !== 'string') return cleaned;
  const reference = { allOf: [{ $ref: `${TERMS_FILE}#/definitions/${terms}` }] };
  return cleaned.type === 'array' ? { ...cleaned, items: reference } : { ...cleaned, ...reference };
}

/** Keys of ours, and the bounds of whole numbers, which say nothing to an editor. */
function isOurs(key: string, value: unknown): boolean {
  return (
    (OWN_KEYS.has(key) && !isSchema(value)) ||
    value === Number.MAX_SAFE_INTEGER ||
    value === Number.MIN_SAFE_INTEGER
  );
}

function cleanValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleanValue);
  return isSchema(value) ? clean(value) : value;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
