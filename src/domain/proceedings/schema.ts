import { z } from 'zod';
import { day, text } from '../entry/scalars.ts';
import { termFields } from '../vocabulary/fields.ts';

/** What is left of one edition of a meeting: its title and days; its items name it, not it them. */
export const proceedingsSchema = z
  .strictObject({
    ...termFields,
    titre: text('titre').max(140, 'Raccourcissez le titre : 140 caractères au plus.'),
    date: day,
    jour: day.optional(),
    jour_fin: day.optional(),
    lieu: text('lieu').optional(),
    contact: text('contact').optional(),
    exemple: z.boolean({ error: 'Écrivez true ou false.' }).default(false),
  })
  .superRefine((keys, context) => {
    const { jour, jour_fin: end } = keys;
    if (end === undefined || (jour !== undefined && jour <= end)) return;
    const message =
      jour === undefined
        ? 'Écrivez aussi le premier jour, après « jour: ».'
        : `Le dernier jour (${end}) précède le premier (${jour}). Corrigez l’un des deux.`;
    context.addIssue({ code: 'custom', path: ['jour_fin'], message });
  })
  .transform((keys) => ({
    name: keys.titre,
    summary: keys.chapo,
    stableId: keys.id,
    publishedOn: keys.date,
    startDay: keys.jour,
    endDay: keys.jour_fin ?? keys.jour,
    venue: keys.lieu,
    contact: keys.contact,
    isSample: keys.exemple,
  }));
