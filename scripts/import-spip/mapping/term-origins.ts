import { toId } from '../../../src/lib/text.ts';
import type { Base } from './base.ts';
import type { Place } from './correspondences.ts';
import { findCountry } from './countries.ts';
import { plainTitle } from './plain.ts';
import type { Places } from './places.ts';

/** A kind of term that an import can make. */
export type TermKind = 'pays' | 'thematiques';

/** A section or a keyword that is a term of ours. */
export interface Origin {
  slug: string;
  title: string;
  description: string;
  text: string;
  isGroup: boolean;
  place: string;
}

/**
 * What is known of a term that only its name names.
 * @example blank('pays-basque') → { slug: 'pays-basque', title: 'pays basque', description: '', text: '', … }
 */
export function blank(slug: string): Origin {
  return {
    slug,
    title: slug.replaceAll('-', ' '),
    description: '',
    text: '',
    isGroup: false,
    place: slug,
  };
}

/** What says nothing leaves its word to who spoke before. */
function put(found: Map<string, Origin>, origin: Origin): void {
  const known = found.get(origin.slug);
  found.set(origin.slug, {
    ...origin,
    description: origin.description || (known?.description ?? ''),
    text: origin.text || (known?.text ?? ''),
  });
}

/**
 * The sections and keywords that are terms of ours, by slug. Sections say more than keywords: they
 * come last, over the others.
 * @example listOrigins(base, places, 'pays') → Map { 'liban' → { title: 'Liban', place: 'rubrique 4', … } }
 */
export function listOrigins(base: Base, places: Places, kind: TermKind): Map<string, Origin> {
  const slugOf = (place: Place) => (kind === 'pays' ? place.pays : place.thematique);
  const found = new Map<string, Origin>();
  for (const { id, title, description, text } of base.keywords.values()) {
    const slug = slugOf(places.ofKeyword(id));
    if (slug !== undefined)
      put(found, {
        slug,
        title,
        description,
        text,
        isGroup: false,
        place: `mot ${String(id)}`,
      });
  }
  for (const { id, title, description, text, status } of base.sections.values()) {
    const slug = slugOf(places.ofSection(id));
    const isOwn = slug === toId(plainTitle(title, 'fr')) || findCountry(title) !== undefined;
    if (slug === undefined || status !== 'publie' || !isOwn) continue;
    put(found, {
      slug,
      title,
      description,
      text,
      isGroup: true,
      place: `rubrique ${String(id)}`,
    });
  }
  return found;
}
