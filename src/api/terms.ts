import { z } from 'zod';
import { WORLD_ZONES, type Country } from '../domain/vocabulary/country.ts';
import { FUND_STATES } from '../domain/vocabulary/country-groups.ts';
import { GOVERNMENT_LEVELS, type LocalGovernment } from '../domain/vocabulary/local-government.ts';
import type { Topic } from '../domain/vocabulary/topic.ts';
import { setFrenchTypography } from '../lib/typography.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { webAddress } from './fields.ts';

const termShape = {
  id: z
    .string()
    .describe('Le mot qui désigne le terme dans les adresses et dans les autres listes'),
  url: webAddress.describe('Adresse de la page'),
  nom: z.string(),
  chapo: z.string().describe('Résumé'),
};

const fundShape = z.strictObject({
  nom: z.string(),
  ouverture: z.string().nullable(),
  cloture: z.string().nullable(),
  montant: z.string().nullable(),
  donateurs: z.string().nullable(),
  etat: z.enum(FUND_STATES).nullable(),
});

/** A country and its group, as the interface gives them. */
export const countryShape = z.strictObject({
  ...termShape,
  code: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('Code ISO 3166-1'),
  zone: z.enum(WORLD_ZONES),
  groupe: z.boolean().describe('Un groupe-pays réunit des collectivités françaises'),
  creation: z.int().nullable().describe('Année de création du groupe-pays'),
  presidence: z.string().nullable().describe('Collectivité qui préside le groupe-pays'),
  fonds: z.array(fundShape).describe('Fonds de solidarité'),
});

/** A topic as the interface gives it. */
export const topicShape = z.strictObject(termShape);

/** A local government as the interface gives it. */
export const localGovernmentShape = z.strictObject({
  ...termShape,
  niveau: z.enum(GOVERNMENT_LEVELS),
  departement: z.string().nullable(),
});

/**
 * A country as the open data give it.
 * @example countryRow(liban) → { id: 'liban', nom: 'Liban', code: 'LB', groupe: true, … }
 */
export function countryRow(country: Country): z.output<typeof countryShape> {
  const { code, zone, isGroup, groupSince, chairSlug, funds } = country;
  return {
    ...termValues(country, routes.country(country.slug)),
    code,
    zone,
    groupe: isGroup,
    creation: groupSince ?? null,
    presidence: chairSlug ?? null,
    fonds: funds.map((fund) => ({
      nom: setFrenchTypography(fund.name),
      ouverture: fund.openedIn ?? null,
      cloture: fund.closedIn ?? null,
      montant: fund.amount ?? null,
      donateurs: fund.donors ?? null,
      etat: fund.state ?? null,
    })),
  };
}

/**
 * A topic as the open data give it.
 * @example topicRow(eau) → { id: 'eau', nom: 'Eau et assainissement', … }
 */
export function topicRow(topic: Topic): z.output<typeof topicShape> {
  return termValues(topic, routes.topic(topic.slug));
}

/**
 * A local government as the open data give it.
 * @example localGovernmentRow(nantes) → { id: 'nantes', nom: 'Nantes', niveau: 'commune', … }
 */
export function localGovernmentRow(
  government: LocalGovernment,
): z.output<typeof localGovernmentShape> {
  const { level, department } = government;
  return {
    ...termValues(government, routes.localGovernment(government.slug)),
    niveau: level,
    departement: department ?? null,
  };
}

function termValues({ slug, name, summary }: Topic | Country | LocalGovernment, page: string) {
  return {
    id: slug,
    url: absolute(page, site.url),
    nom: name,
    chapo: setFrenchTypography(summary),
  };
}
