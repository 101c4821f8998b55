import { z } from 'zod';
import { stripControlCharacters } from '../../lib/text.ts';
import { groupHelp } from '../entry/group-help.ts';
import { text } from '../entry/scalars.ts';
import { dayAndHour, lastDayAndHour } from '../entry/times.ts';
import { block } from '../entry/shapes.ts';
import { alertHelp as help } from './help.ts';

const ADDRESS = 'Écrivez une adresse qui commence par « / » ou par « https:// ».';

/** A page of this site or of another; nothing that would run. */
const destination = z
  .string({ error: ADDRESS })
  .overwrite(stripControlCharacters)
  .trim()
  .regex(/^(?:https?:\/\/|\/(?!\/))/i, { error: ADDRESS })
  .meta({ pattern: '^(?:https?://|/(?!/))' });

/** A message above every page, between two instants. */
export const alertSchema = z
  .strictObject({
    titre: text('titre').meta(help.titre),
    niveau: z
      .enum(['information', 'important'], { error: 'Écrivez information ou important.' })
      .meta(help.niveau),
    debut: dayAndHour.meta(help.debut),
    fin: lastDayAndHour.meta(help.fin),
    lien: block(
      {
        titre: text('titre').meta(groupHelp.title),
        url: destination.meta(groupHelp.address),
      },
      '{ titre: "Le programme", url: /actualites/ }',
    )
      .optional()
      .meta(help.lien),
  })
  .refine(({ debut, fin }) => debut < fin, {
    path: ['fin'],
    error: 'La fin de l’alerte doit suivre son début. Corrigez l’un des deux.',
  })
  .transform((keys) => ({
    title: keys.titre,
    level: keys.niveau,
    startsAt: keys.debut,
    endsAt: keys.fin,
    link: keys.lien && { title: keys.lien.titre, href: keys.lien.url },
  }));
