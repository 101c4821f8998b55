import { z } from 'zod';
import { day, stableId, text } from '../entry/scalars.ts';

/** Astro's own loader, which MDX needs, reads a YAML day as a UTC midnight. */
const dayOrMidnight = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  day,
);

/** An institutional page, written in MDX. */
export const pageSchema = z
  .strictObject({
    titre: text('titre'),
    chapo: text('chapo'),
    date: dayOrMidnight,
    id: stableId.optional(),
  })
  .transform((keys) => ({ title: keys.titre, summary: keys.chapo, updatedOn: keys.date }));

/** An institutional page. */
export type InstitutionalPage = z.output<typeof pageSchema>;
