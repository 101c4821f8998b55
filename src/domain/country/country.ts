import type { z } from 'zod';
import type { TermRef } from '../entry/entry.ts';
import type { TermFile } from '../vocabulary/term.ts';
import type { countrySchema } from './schema.ts';

/** A country, with its groupe-pays where there is one. */
export type Country = TermFile & z.output<typeof countrySchema> & { chair?: TermRef | undefined };
