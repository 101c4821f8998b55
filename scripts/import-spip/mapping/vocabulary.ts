import type { VocabularyFolder } from '../../../src/domain/vocabulary/folders.ts';
import { foldLetters } from '../../../src/lib/text.ts';

/** A term that the new site has already. */
export interface KnownTerm {
  slug: string;
  name: string;
  code?: string | undefined;
}

/** The terms of the new site, for those of the old one to find theirs. */
export interface Vocabulary {
  has: (kind: VocabularyFolder, slug: string) => boolean;
  countryByCode: (code: string) => string | undefined;
  topicLike: (name: string) => KnownTerm | undefined;
}

/** As many letters as tell one word from another whatever its ending: « jeunesse », « jeunesses ». */
const STEM = 6;

/**
 * The terms of the content folder, by kind.
 * @example createVocabulary({ pays: [{ slug: 'liban', name: 'Liban', code: 'LB' }], … }).countryByCode('LB') → 'liban'
 */
export function createVocabulary(
  terms: Readonly<Record<VocabularyFolder, readonly KnownTerm[]>>,
): Vocabulary {
  const stems = (name: string) =>
    (foldLetters(name).match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, STEM));
  return {
    has: (kind, slug) => terms[kind].some((term) => term.slug === slug),
    countryByCode: (code) => terms.pays.find((term) => term.code === code)?.slug,
    topicLike: (name) => {
      const wanted = stems(name);
      const exact = terms.thematiques.find((term) => foldLetters(term.name) === foldLetters(name));
      return (
        exact ??
        terms.thematiques.find((term) => {
          const known = stems(`${term.name} ${term.slug}`);
          return known.length > 0 && wanted.some((stem) => known[0] === stem);
        })
      );
    },
  };
}
