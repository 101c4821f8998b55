import type { z } from 'zod';
import type { newsletterSchema } from './schema.ts';

/** The archive of a newsletter, as its page receives it. */
export type Newsletter = z.output<typeof newsletterSchema> & {
  /** The content file, from the project's root. */
  path: string;
  /** Fingerprint of the whole file, text included. */
  digest: string;
  year: string;
  slug: string;
};
