import type { Base } from './base.ts';
import type { Correspondences, Place } from './correspondences.ts';

/** Where a thing of the old site belongs, all that is above it taken into account. */
export interface Places {
  ofSection: (id: number) => Place;
  ofKeyword: (id: number) => Place;
}

/**
 * Answers where sections and keywords belong: what a section does not say, the one around it does.
 * @example createPlaces(base, { rubriques: { 4: { pays: 'liban' } }, … }).ofSection(5)
 *   → { pays: 'liban' }, where 4 holds 5
 */
export function createPlaces(base: Base, correspondences: Correspondences): Places {
  const ofSection = (id: number, seen: ReadonlySet<number> = new Set()): Place => {
    const own = correspondences.rubriques[String(id)] ?? {};
    const parent = base.sections.get(id)?.parentId ?? 0;
    // A damaged base may have a section within itself.
    if (parent === 0 || seen.has(parent)) return own;
    return { ...ofSection(parent, new Set([...seen, id])), ...own };
  };
  return {
    ofSection: (id) => ofSection(id),
    ofKeyword: (id) => {
      const group = base.keywords.get(id)?.groupId ?? 0;
      return {
        ...correspondences.groupes[String(group)],
        ...correspondences.mots[String(id)],
      };
    },
  };
}
