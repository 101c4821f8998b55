import { getCollection } from 'astro:content';
import { oncePerBuild } from '../../lib/once.ts';
import { toTerms } from '../vocabulary/term.ts';
import type { Topic } from './topic.ts';

/** Every topic, in French alphabetical order. */
export const listTopics = oncePerBuild(async (): Promise<Topic[]> => {
  return toTerms(await getCollection('thematiques'));
});
