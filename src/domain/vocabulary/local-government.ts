import { z } from 'zod';
import { setFrenchTypography } from '../../lib/typography.ts';
import { text } from '../entry/scalars.ts';
import { termFields } from './fields.ts';
import { termHelp } from './help.ts';
import type { TermFile } from './term.ts';

const help = termHelp.collectivites;

/** The levels of French local government. */
export const GOVERNMENT_LEVELS = [
  'commune',
  'epci',
  'departement',
  'region',
  'collectivite-territoriale',
] as const;

/** One local government, a member of the network or a partner of it. */
export const localGovernmentSchema = z
  .strictObject({
    nom: text('nom').meta(help.nom),
    niveau: z
      .enum(GOVERNMENT_LEVELS, {
        error: `Écrivez l’un de ces mots : ${GOVERNMENT_LEVELS.join(', ')}.`,
      })
      .meta(help.niveau),
    departement: text('departement').optional().meta(help.departement),
    chapo: termFields.chapo.meta(help.chapo),
    id: termFields.id.meta(help.id),
  })
  .transform((keys) => ({
    name: setFrenchTypography(keys.nom),
    summary: keys.chapo,
    stableId: keys.id,
    level: keys.niveau,
    department: keys.departement,
  }));

/** A local government. */
export type LocalGovernment = TermFile & z.output<typeof localGovernmentSchema>;

/** What stands before the name of a place in that of its local government. */
const PREFIX =
  /^(?:ville|commune|département|région|métropole|communauté (?:urbaine|de communes|d[’']agglomération)|collectivité territoriale)\s+(?:(?:de la|de l[’']|du|des|de|d[’'])\s*)?/iu;

/**
 * The name by which a local government is looked up: that of its place.
 * @example placeNameOf('Ville de Paris') → 'Paris' ; placeNameOf('Département de l’Aude') → 'Aude'
 */
export function placeNameOf(name: string): string {
  return name.replace(PREFIX, '');
}
