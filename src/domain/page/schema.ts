import { z } from 'zod';
import { closingFields } from '../entry/fields.ts';
import { entryHelp as help } from '../entry/help.ts';
import { stableId, text } from '../entry/scalars.ts';
import { day } from '../entry/times.ts';

/** An institutional page, written in MDX. */
export const pageSchema = z
  .strictObject({
    titre: text('titre').meta(help.titre),
    chapo: text('chapo').meta(help.chapo),
    date: day.meta(help.date),
    langue: closingFields.langue,
    id: stableId.optional().meta(help.id),
  })
  .transform((keys) => ({
    title: keys.titre,
    summary: keys.chapo,
    updatedOn: keys.date,
    language: keys.langue,
  }));

/** An institutional page. */
export type InstitutionalPage = z.output<typeof pageSchema>;
