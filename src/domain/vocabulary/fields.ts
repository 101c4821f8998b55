import { stableId, summaryText } from '../entry/scalars.ts';

/** The keys that every vocabulary file has: countries, topics, local governments, networks. */
export const termFields = {
  chapo: summaryText,
  id: stableId.optional(),
};
