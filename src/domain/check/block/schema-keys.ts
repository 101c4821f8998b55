import { z } from 'zod';

/**
 * The keys that a schema knows at a place; none where it holds no group of keys.
 * @example keysAt(articleSchema, ['image']) → ['fichier', 'alt', 'credit', 'decorative']
 */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const known = path.length === 0 ? firstLevels.get(schema) : undefined;
  if (known !== undefined) return known;
  const keys = listKeys(schema, path);
  if (path.length === 0) firstLevels.set(schema, keys);
  return keys;
}

/** Every file of a kind asks for the same keys. */
const firstLevels = new WeakMap<z.ZodType, readonly string[]>();

function listKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const target = schemaAt(schema, path);
  const group = target === undefined ? undefined : unwrap(target);
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/**
 * What a schema asks for at a place; undefined where it knows no such key.
 * @example schemaAt(articleSchema, ['image', 'credit'])?.safeParse(undefined).success → true: it may be left out
 */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>(step, schema);
}

function step(schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined {
  const inner = schema === undefined ? undefined : unwrap(schema);
  if (inner instanceof z.ZodArray) return asType(inner.element);
  if (!(inner instanceof z.ZodObject)) return undefined;
  const shape = new Map<PropertyKey, unknown>(Object.entries(inner.shape));
  return asType(shape.get(key));
}

/** What editors write: below what is optional, has a default, or is renamed afterwards. */
function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodPipe) return unwrapInner(schema.in);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return unwrapInner(schema.unwrap());
  }
  return schema;
}

function unwrapInner(inner: unknown): z.ZodType {
  const type = asType(inner);
  if (type === undefined) throw new Error('A zod schema wraps what is no schema.');
  return unwrap(type);
}

function asType(value: unknown): z.ZodType | undefined {
  return value instanceof z.ZodType ? value : undefined;
}
