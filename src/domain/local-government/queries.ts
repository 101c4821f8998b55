import { getCollection } from 'astro:content';
import { oncePerBuild } from '../../lib/once.ts';
import { toTerms } from '../vocabulary/term.ts';
import type { LocalGovernment } from './local-government.ts';

/** Every local government, in French alphabetical order. */
export const listLocalGovernments = oncePerBuild(async (): Promise<LocalGovernment[]> => {
  return toTerms(await getCollection('collectivites'));
});
