import { z } from 'zod';
import { setFrenchTypography } from '../../lib/typography.ts';
import { checkUpdate, entryFields, renameEntryFields } from '../entry/fields.ts';
import { eventReferences, text, webAddress } from '../entry/scalars.ts';
import { block } from '../entry/shapes.ts';
import { checkLifespan } from '../entry/lifespan.ts';

/** The three streams of news, as they stand in addresses. */
export const ARTICLE_SECTIONS = ['cuf', 'collectivites', 'reseau'] as const;

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
    a_la_une: z.boolean({ error: 'Écrivez true ou false.' }).default(false),
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
    isLead: keys.a_la_une,
    series: keys.serie,
    eventRefs: keys.evenements,
  }));
