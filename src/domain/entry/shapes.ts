import { z } from 'zod';

/**
 * A group of keys. Whoever writes a text in its place is shown how to write the group.
 * @param own the group with the editor's own words, where they can be told apart
 * @example block({ titre: text('titre') }, '{ titre: "Actes" }') refuses 'Actes' with « Écrivez cette clé ainsi : { titre: "Actes" }. »
 */
export function block<T extends z.ZodRawShape>(
  shape: T,
  example: string,
  own: (written: string) => string | undefined = () => undefined,
): z.ZodObject<T, z.core.$strict> {
  // A key that is not known has its own message.
  return z.strictObject(shape, {
    error: ({ code, input }) => {
      if (code !== 'invalid_type') return undefined;
      const shown = (typeof input === 'string' ? own(input.trim()) : undefined) ?? example;
      return Array.isArray(input)
        ? `Cette clé n’est pas une liste : retirez crochets et tirets, et écrivez-la ainsi : ${shown}.`
        : `Écrivez cette clé ainsi : ${shown}.`;
    },
  });
}

/**
 * A list of what `example` shows; none is an empty one. Whoever writes a single item is shown how to write a list of it.
 * @example list(text('auteurs'), '["Cités Unies France"]') refuses 'CUF' with « Écrivez une liste : ["Cités Unies France"]. »
 */
export function list<T extends z.ZodType>(item: T, example: string): z.ZodDefault<z.ZodArray<T>> {
  return z
    .array(item, { error: ({ input }) => `Écrivez une liste : ${shown(input, example)}.` })
    .default([]);
}

/** With the editor's own words, where the list is one of texts, of names of files or of addresses. */
function shown(input: unknown, example: string): string {
  if (typeof input !== 'string' || example.startsWith('[{')) return example;
  const parts = input.split(/\s*[,;]\s*/);
  if (example.startsWith('["')) return `[${parts.map((words) => `"${words}"`).join(', ')}]`;
  const names = parts.map((part) => part.replace(/^\[|\]$/g, '').replace(/\.mdx?$/i, ''));
  const isAddress = example.startsWith('[/');
  const isRight = (name: string) => /^[\w./-]+$/.test(name) && name.startsWith('/') === isAddress;
  return names.every(isRight) ? `[${names.join(', ')}]` : example;
}
