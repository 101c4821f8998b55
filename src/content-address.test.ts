import { describe, expect, test } from 'vitest';
import { contentAddress, pageAddress } from './content-address.ts';

const PAGES: [file: string, address: string][] = [
  ['content/articles/2025/2025-09-09-hokusai.md', '/actualites/2025/hokusai/'],
  ['content/agenda/2025/2025-11-20-groupe-pays.md', '/agenda/2025/11/groupe-pays/'],
  ['content/ressources/2025/2025-07-22-actes.md', '/ressources/2025/actes/'],
  ['content/lettres/2025/2025-09-30-lettre.md', '/lettres/2025/lettre/'],
  ['content/pays/liban.md', '/pays/liban/'],
  ['content/actes/raict-2025.md', '/ressources/actes/raict-2025/'],
  ['content/pages/contact.mdx', '/contact/'],
];

describe('pageAddress', () => {
  test.each(PAGES)('%s is read at %s', (file, address) => {
    expect(pageAddress(file)).toBe(address);
  });

  test.each([
    'content/alertes/greve.md',
    'content/_modeles/article.md',
    'content/articles/2025/bilan.md',
    'content/ressources/2025/actes.pdf',
  ])('%s has no page', (file) => {
    expect(pageAddress(file)).toBeUndefined();
  });
});

describe('contentAddress', () => {
  test.each([
    ...PAGES,
    ['content/ressources/2025/actes.pdf', '/documents/ressources/2025/actes.pdf'],
  ])('%s is read at %s', (file, address) => {
    expect(contentAddress(file)).toBe(address);
  });

  test('throws for a dated file whose name is not one', () => {
    expect(() => contentAddress('content/articles/2025/bilan.md')).toThrow(
      '"2025/bilan" is not a dated name',
    );
  });
});
