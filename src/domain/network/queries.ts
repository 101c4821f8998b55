import { getCollection } from 'astro:content';
import { oncePerBuild } from '../../lib/once.ts';
import { toTerms } from '../vocabulary/term.ts';
import type { Network } from './network.ts';

/** Every network, in French alphabetical order. */
export const listNetworks = oncePerBuild(async (): Promise<Network[]> => {
  return toTerms(await getCollection('reseaux'));
});
