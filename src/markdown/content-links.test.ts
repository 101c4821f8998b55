import { describe, expect, test } from 'vitest';
import { resolveContentLink } from './content-links.ts';

const FROM = 'content/articles/2025/2025-09-09-hokusai.md';

describe('resolveContentLink', () => {
  test.each([
    ['./2025-09-15-bilan.md', '/actualites/2025/bilan/'],
    ['../2024/2024-01-01-voeux.md', '/actualites/2024/voeux/'],
    ['../../agenda/2025/2025-10-14-groupe-pays-liban.md', '/agenda/2025/10/groupe-pays-liban/'],
    ['../../ressources/2025/2025-07-22-actes.md', '/ressources/2025/actes/'],
    ['../../pays/liban.md', '/pays/liban/'],
    ['../../thematiques/climat.md', '/thematiques/climat/'],
    ['../../collectivites/nantes.md', '/collectivites/nantes/'],
    ['../../reseaux/cglu.md', '/reseaux/cglu/'],
    ['../../pages/adherer.mdx', '/adherer/'],
    ['../../actes/rencontres-2025.md', '/ressources/actes/rencontres-2025/'],
    ['../../pays/liban.md#fonds', '/pays/liban/#fonds'],
    ['./actes.pdf', '/documents/articles/2025/actes.pdf'],
    ['./actes.pdf#page=4', '/documents/articles/2025/actes.pdf#page=4'],
    ['/documents/charte.pdf', '/documents/charte.pdf'],
  ])('gives %s the address %s', (reference, address) => {
    expect(resolveContentLink(reference, FROM)).toBe(address);
  });

  test('throws for a dated file whose name is not one', () => {
    expect(() => resolveContentLink('./bilan.md', FROM)).toThrow(
      '"2025/bilan" is not a dated name',
    );
  });
});
