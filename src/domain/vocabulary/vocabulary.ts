import type { Entry, TermRef } from '../entry/entry.ts';
import type { EntryFields } from '../entry/fields.ts';

/** The names of each vocabulary, by slug. */
export type Vocabularies = Record<
  'countries' | 'topics' | 'localGovernments' | 'networks' | 'proceedings',
  ReadonlyMap<string, string>
>;

/**
 * Gives each term its name.
 * @throws when a term has no file: the content check, which names it to the editor, has not run
 * @example resolveTerms({ countrySlugs: ['liban'], … }, …) → { countries: [{ slug: 'liban', name: 'Liban' }], … }
 */
export function resolveTerms(
  fields: Pick<
    EntryFields,
    'countrySlugs' | 'topicSlugs' | 'localGovernmentSlugs' | 'networkSlugs' | 'proceedingsSlug'
  >,
  { vocabularies, path }: { vocabularies: Vocabularies; path: string },
): Pick<Entry, keyof Vocabularies> {
  const refer = (slug: string, kind: keyof Vocabularies): TermRef => ({
    slug,
    name: nameOf(slug, vocabularies[kind], path),
  });
  const resolve = (slugs: readonly string[], kind: keyof Vocabularies) =>
    slugs.map((slug) => refer(slug, kind));
  const { proceedingsSlug } = fields;
  return {
    countries: resolve(fields.countrySlugs, 'countries'),
    topics: resolve(fields.topicSlugs, 'topics'),
    localGovernments: resolve(fields.localGovernmentSlugs, 'localGovernments'),
    networks: resolve(fields.networkSlugs, 'networks'),
    proceedings: proceedingsSlug === undefined ? undefined : refer(proceedingsSlug, 'proceedings'),
  };
}

/**
 * The name of one term.
 * @example nameOf('liban', countries, 'content/…md') → 'Liban'
 */
export function nameOf(slug: string, names: ReadonlyMap<string, string>, path: string): string {
  const name = names.get(slug);
  if (name === undefined) {
    throw new Error(`${path} refers to "${slug}", which has no file; run "npm run check:content".`);
  }
  return name;
}
