import { z } from 'zod';
import { isPartialDate } from '../../lib/dates.ts';
import { groupHelp as sharedHelp } from '../entry/group-help.ts';
import { termSlugs } from '../entry/references.ts';
import { text, wholeNumber } from '../entry/scalars.ts';
import { block, list } from '../entry/shapes.ts';
import { countryGroupHelp as groupHelp } from './country-group-help.ts';

/** A year as an editor writes it, without quotes. */
export const year = wholeNumber('Écrivez une année, comme 2024.');

const MILESTONE = '{ annee: 2024, texte: "Réunion du groupe-pays" }';

const milestone = block(
  { annee: year.meta(groupHelp.year), texte: text('texte').meta(groupHelp.text) },
  MILESTONE,
).transform((keys) => ({
  year: keys.annee,
  text: keys.texte,
}));

/** The steps in the life of a groupe-pays. */
export const milestones = list(milestone, `[${MILESTONE}]`);

/** Whether a fund still takes money. */
export const FUND_STATES = ['ouvert', 'clos'] as const;

const FUND = '{ nom: "Fonds Liban", ouverture: 2024, etat: ouvert }';

const PERIOD = 'Écrivez une année, un mois ou un jour, comme 2024, 2025-12 ou 2025-12-03.';

/** YAML reads a year as a number. */
const period = z
  .union([z.int(), z.string()], { error: PERIOD })
  .transform(String)
  .refine(isPartialDate, { error: PERIOD });

/** « 2024 » and « 2024-06 » may follow one another either way. */
function endsBefore(end: string, start: string): boolean {
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

const fund = block(
  {
    nom: text('nom').meta(sharedHelp.name),
    ouverture: period.optional().meta(groupHelp.opening),
    cloture: period.optional().meta(groupHelp.closing),
    montant: text('montant').optional().meta(groupHelp.amount),
    donateurs: text('donateurs').optional().meta(groupHelp.donors),
    etat: z
      .enum(FUND_STATES, { error: 'Écrivez ouvert ou clos.' })
      .optional()
      .meta(groupHelp.state),
  },
  FUND,
)
  .superRefine(({ ouverture, cloture }, context) => {
    if (ouverture === undefined || cloture === undefined || !endsBefore(cloture, ouverture)) return;
    const message = `La clôture (${cloture}) précède l’ouverture (${ouverture}). Corrigez l’une des deux.`;
    context.addIssue({ code: 'custom', path: ['cloture'], message });
  })
  .transform((keys) => ({
    name: keys.nom,
    openedIn: keys.ouverture,
    closedIn: keys.cloture,
    amount: keys.montant,
    donors: keys.donateurs,
    state: keys.etat,
  }));

/** The solidarity funds of a country. */
export const funds = list(fund, `[${FUND}]`);

const TOWN = '{ nom: "Kanazawa", avec: [nancy], coordonnees: "36.56, 136.66" }';
const PLACE = 'Écrivez la latitude, une virgule et la longitude, en degrés, comme "36.56, 136.66".';

/** Latitude then longitude, in degrees, as maps give them to be copied. */
const place = z
  .string({ error: PLACE })
  .regex(/^-?\d{1,2}(?:\.\d+)?, ?-?\d{1,3}(?:\.\d+)?$/, PLACE)
  .transform((written) => {
    const [latitude = NaN, longitude = NaN] = written.split(',').map(Number);
    return { latitude, longitude };
  })
  .refine(({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, {
    error: PLACE,
  });

const town = block(
  {
    nom: text('nom').meta(sharedHelp.name),
    avec: termSlugs('[nancy]')
      .refine((slugs) => slugs.length > 0, {
        error: 'Nommez au moins une collectivité française, par sa fiche, comme [nancy].',
      })
      .meta(groupHelp.partners),
    coordonnees: place.optional().meta(groupHelp.coordinates),
  },
  TOWN,
).transform((keys) => ({
  name: keys.nom,
  partnerSlugs: keys.avec,
  place: keys.coordonnees,
}));

/** Towns of a country, each with the French local governments that it works with. */
export const towns = list(town, `[${TOWN}]`);
