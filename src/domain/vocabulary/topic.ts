import { z } from 'zod';
import { text } from '../entry/scalars.ts';
import { termFields } from './fields.ts';
import { termHelp } from './help.ts';
import type { TermFile } from './term.ts';

const help = termHelp.thematiques;

/** One topic of the network's work. */
export const topicSchema = z
  .strictObject({
    titre: text('titre').meta(help.titre),
    chapo: termFields.chapo.meta(help.chapo),
    id: termFields.id.meta(help.id),
  })
  .transform((keys) => ({ name: keys.titre, summary: keys.chapo, stableId: keys.id }));

/** A topic of the network’s work. */
export type Topic = TermFile & z.output<typeof topicSchema>;
