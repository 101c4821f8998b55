import type { z } from 'zod';

/**
 * What a schema answers to an editor, one line a problem: the key, then the French message.
 * @example problemsOf(articleSchema, { …, titre: '' }) → ['titre: Écrivez un texte après « titre: ».']
 */
export function problemsOf(schema: z.ZodType, keys: unknown): string[] {
  const issues = schema.safeParse(keys).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
