import type { z } from 'zod';
import type { TermFile } from '../vocabulary/term.ts';
import type { localGovernmentSchema } from './schema.ts';

/** A local government. */
export type LocalGovernment = TermFile & z.output<typeof localGovernmentSchema>;
