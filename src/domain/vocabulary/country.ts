import { z } from 'zod';
import { codeNamed, countryCodes } from '../../lib/iso-codes.ts';
import { setFrenchTypography } from '../../lib/typography.ts';
import { termSlug } from '../entry/references.ts';
import { text } from '../entry/scalars.ts';
import { termFields } from './fields.ts';
import { funds, milestones, towns, year } from './country-groups.ts';
import { termHelp } from './help.ts';
import type { TermRef } from '../entry/entry.ts';
import type { TermFile } from './term.ts';

const help = termHelp.pays;

const ISO_CODE = 'Écrivez le code ISO du pays : deux capitales, comme FR pour la France.';

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
  const named = typeof input === 'string' ? codeNamed(input) : undefined;
  if (named !== undefined) return `Écrivez le code ISO du pays : ${named}.`;
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
    presidence: termSlug(help.presidence.example).optional().meta(help.presidence),
    jalons: milestones.meta(help.jalons),
    fonds: funds.meta(help.fonds),
    villes: towns.meta(help.villes),
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
    milestones: keys.jalons.toSorted((a, b) => a.year - b.year),
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
