import type { z } from 'zod';
import type { TermFile } from '../vocabulary/term.ts';
import type { topicSchema } from './schema.ts';

/** A topic of the network's work. */
export type Topic = TermFile & z.output<typeof topicSchema>;
