import { z } from 'zod';
import { setFrenchTypography } from '../../lib/typography.ts';
import { termSlug, text } from '../entry/fields.ts';
import { termFields } from '../vocabulary/fields.ts';

/** The parts of the world under which countries are listed. */
export const WORLD_ZONES = [
  'Afrique',
  'Amériques',
  'Asie',
  'Europe',
  'Proche-Orient et Maghreb',
] as const;

const milestone = z
  .strictObject({ annee: z.int(), texte: text('texte') })
  .transform((keys) => ({ year: keys.annee, text: keys.texte }));

/** YAML reads a year as a number. */
const period = z
  .union([z.int(), z.string().min(4)], {
    error: 'Écrivez une année ou un mois, comme 2024 ou 2025-12.',
  })
  .transform(String);

const fund = z
  .strictObject({
    nom: text('nom'),
    ouverture: period.optional(),
    cloture: period.optional(),
    montant: text('montant').optional(),
    donateurs: text('donateurs').optional(),
    etat: z.enum(['ouvert', 'clos'], { error: 'Écrivez ouvert ou clos.' }).optional(),
  })
  .transform((keys) => ({
    name: keys.nom,
    openedIn: keys.ouverture,
    closedIn: keys.cloture,
    amount: keys.montant,
    donors: keys.donateurs,
    state: keys.etat,
  }));

/** One country, with its groupe-pays where there is one. */
export const countrySchema = z
  .strictObject({
    ...termFields,
    nom: text('nom'),
    code: z.string().regex(/^[A-Z]{2}$/, 'Écrivez le code ISO du pays : deux capitales, comme LB.'),
    zone: z.enum(WORLD_ZONES, { error: `Écrivez l’une de ces zones : ${WORLD_ZONES.join(', ')}.` }),
    groupe: z.boolean({ error: 'Écrivez true (il y a un groupe-pays) ou false.' }),
    dans: text('dans'),
    creation: z.int().optional(),
    presidence: termSlug.optional(),
    jalons: z.array(milestone).default([]),
    fonds: z.array(fund).default([]),
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
  }));
