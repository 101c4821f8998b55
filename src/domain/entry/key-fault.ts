import { z } from 'zod';

/** What is wrong with a key, seen with the other keys of its file, and what its editor should write. */
export interface KeyFault {
  path: (string | number)[];
  message: string;
  /** Keys that would have kept it from being a fault: where one could not be read, nothing is said. */
  dependsOn?: readonly string[];
}

const params = z.object({ dependsOn: z.array(z.string()) });

/**
 * Refuses a key because of what other keys say, or do not say.
 * @example addKeyFault(context, { path: ['jour_fin'], message: 'Écrivez…', dependsOn: ['jour'] }) adds an issue at « jour_fin »
 */
export function addKeyFault(
  context: z.RefinementCtx,
  { path, message, dependsOn = [] }: KeyFault,
): void {
  context.addIssue({ code: 'custom', path, message, params: { dependsOn } });
}

/**
 * The other keys that would have kept an issue of a schema from being one.
 * @example dependenciesOf(the issue above) → ['jour'] ; dependenciesOf(an issue of one key) → []
 */
export function dependenciesOf(issue: z.core.$ZodIssue): readonly string[] {
  const found = issue.code === 'custom' ? params.safeParse(issue.params).data : undefined;
  return found?.dependsOn ?? [];
}
