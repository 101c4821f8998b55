import { z } from 'zod';
import { firstDayOf } from '../../lib/dates.ts';
import { addKeyFault } from '../entry/key-fault.ts';
import { text, titleText } from '../entry/scalars.ts';
import { day, partialDate } from '../entry/times.ts';
import { termFields } from '../vocabulary/fields.ts';
import { proceedingsHelp as help } from './help.ts';

/** What is left of one edition of a meeting: its title and days; its items name it, not it them. */
export const proceedingsSchema = z
  .strictObject({
    titre: titleText.meta(help.titre),
    chapo: termFields.chapo.meta(help.chapo),
    date: partialDate.meta(help.date),
    jour: day.optional().meta(help.jour),
    jour_fin: day.optional().meta(help.jour_fin),
    lieu: text('lieu').optional().meta(help.lieu),
    contact: text('contact').optional().meta(help.contact),
    id: termFields.id.meta(help.id),
    exemple: z.boolean({ error: 'Écrivez true ou false.' }).default(false).meta(help.exemple),
  })
  .superRefine((keys, context) => {
    const { jour, jour_fin: end } = keys;
    if (end === undefined || (jour !== undefined && jour <= end)) return;
    const message =
      jour === undefined
        ? 'Écrivez aussi le premier jour, après « jour: ».'
        : `Le dernier jour (${end}) précède le premier (${jour}). Corrigez l’un des deux.`;
    addKeyFault(context, { path: ['jour_fin'], message, dependsOn: ['jour'] });
  })
  .transform((keys) => ({
    name: keys.titre,
    summary: keys.chapo,
    stableId: keys.id,
    publishedOn: firstDayOf(keys.date),
    publicationDate: keys.date,
    startDay: keys.jour,
    endDay: keys.jour_fin ?? keys.jour,
    venue: keys.lieu,
    contact: keys.contact,
    isSample: keys.exemple,
  }));
