import type { z } from 'zod';
import type { letterSchema } from './schema.ts';

/** The archive of a letter, as its page receives it. */
export type Letter = z.output<typeof letterSchema> & {
  /** The content file, from the project's root. */
  path: string;
  /** Fingerprint of the whole file, text included. */
  digest: string;
  year: string;
  slug: string;
};
