import { stableId, text } from '../entry/scalars.ts';

/** The keys that every vocabulary file has: countries, topics, local governments, networks. */
export const termFields = {
  chapo: text('chapo').max(400, 'Raccourcissez le chapo : 400 caractères au plus.'),
  id: stableId.optional(),
};
