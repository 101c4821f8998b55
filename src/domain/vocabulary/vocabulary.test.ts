import { describe, expect, test } from 'vitest';
import { vocabularies } from '../../test/builders.ts';
import { nameOf, resolveTerms } from './vocabulary.ts';

const PATH = 'content/articles/2025/2025-09-09-hokusai.md';
const NONE = {
  countrySlugs: [],
  topicSlugs: [],
  localGovernmentSlugs: [],
  networkSlugs: [],
  proceedingsSlug: undefined,
};

describe('resolveTerms', () => {
  test('gives each term its name, in the order of the editor', () => {
    const fields = {
      countrySlugs: ['maroc', 'liban'],
      topicSlugs: ['eau'],
      localGovernmentSlugs: ['nantes'],
      networkSlugs: ['cglu'],
      proceedingsSlug: 'raict-2025',
    };
    expect(resolveTerms(fields, { vocabularies, path: PATH })).toEqual({
      countries: [
        { slug: 'maroc', name: 'Maroc' },
        { slug: 'liban', name: 'Liban' },
      ],
      topics: [{ slug: 'eau', name: 'Eau et assainissement' }],
      localGovernments: [{ slug: 'nantes', name: 'Nantes' }],
      networks: [{ slug: 'cglu', name: 'CGLU' }],
      proceedings: { slug: 'raict-2025', name: 'Actes des 16es Rencontres' },
    });
  });

  test('gives an item without terms none', () => {
    expect(resolveTerms(NONE, { vocabularies, path: PATH })).toEqual({
      countries: [],
      topics: [],
      localGovernments: [],
      networks: [],
      proceedings: undefined,
    });
  });

  test('does not look for a country among the topics', () => {
    const fields = { ...NONE, topicSlugs: ['liban'] };
    expect(() => resolveTerms(fields, { vocabularies, path: PATH })).toThrow('refers to "liban"');
  });
});

describe('nameOf', () => {
  test('returns the name of a term', () => {
    expect(nameOf('cote-d-ivoire', vocabularies.countries, PATH)).toBe('Côte d’Ivoire');
  });

  test('throws, naming file, term and check, when there is no such term', () => {
    expect(() => nameOf('atlantide', vocabularies.countries, PATH)).toThrow(
      `${PATH} refers to "atlantide", which has no file; run "npm run check:content".`,
    );
  });
});
