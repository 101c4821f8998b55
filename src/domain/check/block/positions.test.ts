import { describe, expect, test } from 'vitest';
import { findPosition } from './positions.ts';

const SOURCE = `---
titre: Liban
motif:
pays: [liban, maroc]
documents:
  - titre: Actes
    fichier: ./actes.pdf
  - titre: Bilan
---
Texte.
`;

describe('findPosition', () => {
  test.each([
    ['a value', ['titre'], { line: 2, column: 8 }],
    ['a key without a value', ['motif'], { line: 3, column: 7 }],
    ['an item of a list on one line', ['pays', 1], { line: 4, column: 15 }],
    ['an item of a list of blocks', ['documents', 0, 'fichier'], { line: 7, column: 14 }],
    ['the block where a key is missing', ['documents', 1, 'fichier'], { line: 8, column: 5 }],
    ['the opening of the file, for a key that is not there', ['chapo'], { line: 1, column: 1 }],
    ['the opening of the file, for the file itself', [], { line: 1, column: 1 }],
  ])('finds %s', (_name, path, place) => {
    expect(findPosition(SOURCE, path)).toEqual(place);
  });

  test('counts the lines of a file of Windows', () => {
    expect(
      findPosition(`\uFEFF${SOURCE.replaceAll('\n', '\r\n')}`, ['documents', 0, 'titre']),
    ).toEqual({ line: 6, column: 12 });
  });

  test('is not put off by spaces after the dashes', () => {
    expect(findPosition('--- \ntitre: a\n---\n', ['titre'])).toEqual({ line: 2, column: 8 });
  });
});
