import { z } from 'zod';
import { isDay } from '../../lib/dates.ts';
import { setFrenchTypography } from '../../lib/typography.ts';
import { checkUpdate, entryFields, renameEntryFields } from '../entry/fields.ts';
import { eventReferences, text, webAddress } from '../entry/scalars.ts';
import { block } from '../entry/shapes.ts';
import { checkLifespan } from '../entry/lifespan.ts';

/** The three streams of news, as they stand in addresses. */
export const ARTICLE_SECTIONS = ['cuf', 'collectivites', 'reseau'] as const;

/** For how many days an article leads the home page when its editor names no last day. */
const LEAD_DAYS = 30;

const LEAD_PERIOD =
  'Écrivez le dernier jour où l’article reste en tête, comme 2025-10-14, ou true pour un mois.';

const leadPeriod = z
  .union([z.boolean(), z.string()], { error: LEAD_PERIOD })
  .refine((period) => typeof period === 'boolean' || isDay(period), { error: LEAD_PERIOD });

/** One news item: the keys an editor writes, renamed once for the code. */
export const articleSchema = z
  .strictObject({
    ...entryFields,
    rubrique: z.enum(ARTICLE_SECTIONS, {
      error: 'Écrivez la rubrique : cuf, collectivites ou reseau.',
    }),
    sous_titre: text('sous_titre').optional(),
    source: block(
      { nom: text('nom'), url: webAddress.optional() },
      '{ nom: "CGLU", url: "https://www.uclg.org/" }',
    ).optional(),
    a_la_une: leadPeriod.optional(),
    serie: text('serie').optional(),
    evenements: eventReferences,
  })
  .superRefine(checkUpdate)
  .superRefine(checkLifespan)
  .transform((keys) => ({
    ...renameEntryFields(keys),
    section: keys.rubrique,
    place: keys.sous_titre,
    source: keys.source && { name: setFrenchTypography(keys.source.nom), url: keys.source.url },
    leadUntil: lastLeadDay(keys),
    series: keys.serie,
    eventRefs: keys.evenements,
  }));

/**
 * The last day on which an article leads the home page; undefined where it was not put forward.
 * @example lastLeadDay({ date: '2025-10-01', a_la_une: true }) → '2025-10-31'
 */
function lastLeadDay(keys: { date: string; a_la_une?: string | boolean | undefined }) {
  const { date, a_la_une: period = false } = keys;
  if (typeof period === 'string') return period;
  return period ? Temporal.PlainDate.from(date).add({ days: LEAD_DAYS }).toString() : undefined;
}
