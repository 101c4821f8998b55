import { z } from 'zod';
import { setFrenchTypography } from '../../lib/typography.ts';
import { text, webAddress } from '../entry/scalars.ts';
import { termFields } from './fields.ts';
import { termHelp } from './help.ts';
import type { TermFile } from './term.ts';

const help = termHelp.reseaux;

/** One partner network or body. */
export const networkSchema = z
  .strictObject({
    nom: text('nom').meta(help.nom),
    sigle: text('sigle').optional().meta(help.sigle),
    url: webAddress.optional().meta(help.url),
    chapo: termFields.chapo.meta(help.chapo),
    id: termFields.id.meta(help.id),
  })
  .transform((keys) => ({
    name: setFrenchTypography(keys.sigle ?? keys.nom),
    fullName: setFrenchTypography(keys.nom),
    summary: keys.chapo,
    stableId: keys.id,
    url: keys.url,
  }));

/** A partner network or body. */
export type Network = TermFile & z.output<typeof networkSchema>;
