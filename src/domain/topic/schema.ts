import { z } from 'zod';
import { text } from '../entry/scalars.ts';
import { termFields } from '../vocabulary/fields.ts';

/** One topic of the network's work. */
export const topicSchema = z
  .strictObject({ ...termFields, titre: text('titre') })
  .transform((keys) => ({ name: keys.titre, summary: keys.chapo, stableId: keys.id }));
