import { z } from 'zod';
import { countryCodes } from '../../lib/iso-codes.ts';
import { isPartialDate } from '../../lib/dates.ts';
import { setFrenchTypography } from '../../lib/typography.ts';
import { groupHelp as sharedHelp } from '../entry/group-help.ts';
import { termSlug, text } from '../entry/scalars.ts';
import { block, list } from '../entry/shapes.ts';
import { termFields } from './fields.ts';
import { countryGroupHelp as groupHelp } from './country-group-help.ts';
import { termHelp } from './help.ts';
import type { TermRef } from '../entry/entry.ts';
import type { TermFile } from './term.ts';

const help = termHelp.pays;

const ISO_CODE = 'Écrivez le code ISO du pays : deux capitales, comme LB.';

/** Codes in use that the standard does not have (ISO 3166-1, exceptional reservations). */
const OTHER_CODES: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  KS: 'XK',
  TP: 'TL',
  YU: 'RS',
};

function describeCode({ input }: { input?: unknown }): string {
  const written = typeof input === 'string' ? input.trim().toUpperCase() : '';
  const known = countryCodes.includes(written) ? written : OTHER_CODES[written];
  if (known !== undefined)
    return `« ${String(input)} » n’est pas le code de ce pays. Écrivez ${known}.`;
  return written.length === 2
    ? `« ${String(input)} » n’est le code d’aucun pays. ${ISO_CODE}`
    : ISO_CODE;
}

/** The parts of the world under which countries are listed. */
export const WORLD_ZONES = [
  'Afrique',
  'Amériques',
  'Asie',
  'Europe',
  'Proche-Orient et Maghreb',
] as const;

const year = z.int('Écrivez une année, comme 2024.');

const MILESTONE = '{ annee: 2024, texte: "Réunion du groupe-pays" }';

const milestone = block(
  { annee: year.meta(groupHelp.year), texte: text('texte').meta(groupHelp.text) },
  MILESTONE,
).transform((keys) => ({
  year: keys.annee,
  text: keys.texte,
}));

const FUND = '{ nom: "Fonds Liban", ouverture: 2024, etat: ouvert }';

const PERIOD = 'Écrivez une année, un mois ou un jour, comme 2024, 2025-12 ou 2025-12-03.';

/** YAML reads a year as a number. */
const period = z
  .union([z.int(), z.string()], { error: PERIOD })
  .transform(String)
  .refine(isPartialDate, { error: PERIOD });

const fund = block(
  {
    nom: text('nom').meta(sharedHelp.name),
    ouverture: period.optional().meta(groupHelp.opening),
    cloture: period.optional().meta(groupHelp.closing),
    montant: text('montant').optional().meta(groupHelp.amount),
    donateurs: text('donateurs').optional().meta(groupHelp.donors),
    etat: z
      .enum(['ouvert', 'clos'], { error: 'Écrivez ouvert ou clos.' })
      .optional()
      .meta(groupHelp.state),
  },
  FUND,
).transform((keys) => ({
  name: keys.nom,
  openedIn: keys.ouverture,
  closedIn: keys.cloture,
  amount: keys.montant,
  donors: keys.donateurs,
  state: keys.etat,
}));

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
    avec: list(termSlug, '[nancy]')
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

/** One country, with its groupe-pays where there is one. */
export const countrySchema = z
  .strictObject({
    nom: text('nom').meta(help.nom),
    code: z
      .string({ error: describeCode })
      .refine((code) => countryCodes.includes(code), { error: describeCode })
      .meta({ ...help.code, enum: [...countryCodes] }),
    zone: z
      .enum(WORLD_ZONES, { error: `Écrivez l’une de ces zones : ${WORLD_ZONES.join(', ')}.` })
      .meta(help.zone),
    groupe: z
      .boolean({ error: 'Écrivez true (il y a un groupe-pays) ou false.' })
      .meta(help.groupe),
    dans: text('dans').meta(help.dans),
    creation: year.optional().meta(help.creation),
    presidence: termSlug.optional().meta(help.presidence),
    jalons: list(milestone, `[${MILESTONE}]`).meta(help.jalons),
    fonds: list(fund, `[${FUND}]`).meta(help.fonds),
    villes: list(town, `[${TOWN}]`).meta(help.villes),
    chapo: termFields.chapo.meta(help.chapo),
    id: termFields.id.meta(help.id),
  })
  .transform((keys) => ({
    name: setFrenchTypography(keys.nom),
    summary: keys.chapo,
    stableId: keys.id,
    code: keys.code,
    zone: keys.zone,
    isGroup: keys.groupe,
    inCountry: keys.dans,
    groupSince: keys.creation,
    chairSlug: keys.presidence,
    milestones: keys.jalons,
    funds: keys.fonds,
    towns: keys.villes,
  }));

/** A country, with its groupe-pays where there is one. */
export type Country = TermFile &
  z.output<typeof countrySchema> & {
    chair?: TermRef | undefined;
    /** The French local governments that its towns work with, by their slugs. */
    partnerNames: Readonly<Record<string, string>>;
  };
