import { z } from 'zod';
import type { Entry, TermRef } from '../domain/entry/entry.ts';
import { isDay, type PartialDate } from '../lib/dates.ts';
import { LANGUAGES } from '../lib/language.ts';
import { setTypography } from '../lib/typography.ts';
import { absolute } from '../routes.ts';
import { publicationTime, updateTime } from '../seo/json-ld.ts';
import { site } from '../site.config.ts';

/** Descriptions are read by those who use the data: in French, and part of the JSON Schema. */
const slugs = (what: string) =>
  z.array(z.string()).describe(`${what}, par le mot qui les désigne dans les adresses`);

/** A day, as far as it is known. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
/** An instant with its offset, or a day where no hour is known. */
export const dateOrInstant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/);
export const day = z.iso.date();
export const webAddress = z.url();

/** What articles, events and resources have in common. */
export const entryShape = {
  id: z.string().describe('Identifiant stable, le même que dans les flux (RFC 4151)'),
  url: webAddress.describe('Adresse de la page'),
  titre: z.string(),
  chapo: z.string().describe('Résumé'),
  langue: z.enum(LANGUAGES).describe('Langue du texte'),
  date: partialDate.describe(
    'Date de publication : un jour, ou un mois ou une année si le jour est inconnu',
  ),
  publie_le: z.iso
    .datetime({ offset: true })
    .nullable()
    .describe('Instant de la publication, si le jour est connu'),
  modifie_le: z.iso
    .datetime({ offset: true })
    .nullable()
    .describe('Instant de la dernière mise à jour'),
  pays: slugs('Pays'),
  thematiques: slugs('Thématiques'),
  collectivites: slugs('Collectivités'),
  reseaux: slugs('Réseaux partenaires'),
  exemple: z.boolean().describe('Contenu d’exemple, qui sera remplacé'),
};

/**
 * The same of one entry.
 * @param id as in feeds
 * @param page its address from the root
 * @example entryValues(event, { id: 'tag:…', page: '/agenda/2025/10/assises/' })
 *   → { id: 'tag:…', url: 'https://www.cites-unies-france.org/agenda/2025/10/assises/', titre: 'Assises', … }
 */
export function entryValues(entry: Entry, { id, page }: { id: string; page: string }) {
  const { title, summary, language, publicationDate } = entry;
  const isExact = entry.embargoUntil !== undefined || isDay(publicationDate);
  return {
    id,
    url: absolute(page, site.url),
    titre: setTypography(title, language),
    chapo: setTypography(summary, language),
    langue: language,
    date: publicationDate satisfies PartialDate,
    publie_le: isExact ? publicationTime(entry) : null,
    modifie_le: updateTime(entry) ?? null,
    pays: slugsOf(entry.countries),
    thematiques: slugsOf(entry.topics),
    collectivites: slugsOf(entry.localGovernments),
    reseaux: slugsOf(entry.networks),
    exemple: entry.isSample,
  };
}

/**
 * A value as JSON says that it is not known.
 * @example orNull(undefined) → null
 */
export function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}

function slugsOf(terms: readonly TermRef[]): string[] {
  return terms.map(({ slug }) => slug);
}
