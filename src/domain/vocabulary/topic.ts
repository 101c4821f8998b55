import { z } from 'zod';
import { text } from '../entry/scalars.ts';
import { termFields } from './fields.ts';
import type { TermFile } from './term.ts';

/** One topic of the network's work. */
export const topicSchema = z
  .strictObject({ ...termFields, titre: text('titre') })
  .transform((keys) => ({ name: keys.titre, summary: keys.chapo, stableId: keys.id }));

/** A topic of the network’s work. */
export type Topic = TermFile & z.output<typeof topicSchema>;
