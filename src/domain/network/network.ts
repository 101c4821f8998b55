import type { z } from 'zod';
import type { TermFile } from '../vocabulary/term.ts';
import type { networkSchema } from './schema.ts';

/** A partner network or body. */
export type Network = TermFile & z.output<typeof networkSchema>;
