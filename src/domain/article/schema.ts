import { z } from 'zod';
import { firstDayOf, isDay } from '../../lib/dates.ts';
import { setFrenchTypography } from '../../lib/typography.ts';
import { checkUpdate, closingFields, openingFields, renameEntryFields } from '../entry/fields.ts';
import { groupHelp } from '../entry/group-help.ts';
import { articleReferences, eventReferences } from '../entry/references.ts';
import { text, webAddress } from '../entry/scalars.ts';
import { rewriteDay } from '../entry/rewritten-times.ts';
import { DAY_PATTERN } from '../entry/times.ts';
import { block } from '../entry/shapes.ts';
import { checkLifespan } from '../entry/lifespan.ts';
import { articleHelp as help } from './help.ts';

/** The three streams of news, as they stand in addresses. */
export const ARTICLE_SECTIONS = ['cuf', 'collectivites', 'reseau'] as const;

/** For how many days an article leads the home page when its editor names no last day. */
const LEAD_DAYS = 30;

const LEAD_PERIOD =
  'Écrivez le dernier jour où l’article reste en tête, comme 2025-10-14, ou true pour un mois.';

const leadPeriod = z.union(
  [
    z.boolean(),
    z
      .string()
      .refine((written) => written === 'true' || isDay(written), {
        error: ({ input }) => rewriteDay(String(input)) ?? LEAD_PERIOD,
      })
      // A form gives « true » as text.
      .meta({ pattern: `^(?:true|${DAY_PATTERN})$` }),
  ],
  { error: LEAD_PERIOD },
);

/** One news item: the keys an editor writes, renamed once for the code. */
export const articleSchema = z
  .strictObject({
    ...openingFields,
    rubrique: z
      .enum(ARTICLE_SECTIONS, {
        error: 'Écrivez la rubrique : cuf, collectivites ou reseau.',
      })
      .meta(help.rubrique),
    sous_titre: text('sous_titre').optional().meta(help.sous_titre),
    source: block(
      {
        nom: text('nom').meta(groupHelp.name),
        url: webAddress.optional().meta(groupHelp.address),
      },
      '{ nom: "CGLU", url: "https://www.uclg.org/" }',
    )
      .optional()
      .meta(help.source),
    a_la_une: leadPeriod.optional().meta(help.a_la_une),
    serie: text('serie').optional().meta(help.serie),
    evenements: eventReferences.meta(help.evenements),
    traductions: articleReferences.meta(help.traductions),
    ...closingFields,
    // The same fields, in words of its own.
    titre: openingFields.titre.meta(help.titre),
    chapo: openingFields.chapo.meta(help.chapo),
    thematiques: closingFields.thematiques.meta(help.thematiques),
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
    translationRefs: keys.traductions,
  }));

/**
 * The last day on which an article leads the home page; undefined where it was not put forward.
 * @example lastLeadDay({ date: '2025-10-01', a_la_une: true }) → '2025-10-31'
 */
export function lastLeadDay(keys: { date: string; a_la_une?: string | boolean | undefined }) {
  const { date, a_la_une: period = false } = keys;
  if (period === false) return undefined;
  if (period !== true && period !== 'true') return period;
  return Temporal.PlainDate.from(firstDayOf(date)).add({ days: LEAD_DAYS }).toString();
}
