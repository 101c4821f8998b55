import { getCollection } from 'astro:content';
import { compareFrench } from '../../lib/text.ts';

/** Every institutional page, in French alphabetical order of titles. */
export async function listInstitutionalPages() {
  return (await getCollection('pages')).toSorted((a, b) =>
    compareFrench(a.data.title, b.data.title),
  );
}
