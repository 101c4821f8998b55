import { z } from 'zod';
import { setFrenchTypography } from '../../lib/typography.ts';
import { text, webAddress } from '../entry/scalars.ts';
import { termFields } from './fields.ts';
import type { TermFile } from './term.ts';

/** One partner network or body. */
export const networkSchema = z
  .strictObject({
    ...termFields,
    nom: text('nom'),
    sigle: text('sigle').optional(),
    url: webAddress.optional(),
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
