import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';
import { FrontmatterError, readFrontmatter } from './frontmatter.ts';

describe('readBody', () => {
  test.each([
    '---\ntitre: Bonjour\n---\nTexte\n',
    '---\ntitre: a\n---\n\n\nTexte',
    '---  \ntitre: a\n--- \t\nTexte',
    '---\ntitre: a\n---\nUn\n\n---\n\nDeux',
    '\uFEFF---\r\ntitre: a\r\n---\r\nUn\r\nDeux',
    '---\n---\nTexte',
    '---\ntitre: a\n---',
    '---\nresume: >\n  Un -- deux\n  --- trois\n---\nTexte',
  ])('finds in %j what follows the block', (source) => {
    expect(readBody(source)).toBe(readFrontmatter(source).body);
  });

  test.each(['Texte', '---\ntitre: a\nTexte', 'Un\n\n---\n\nDeux'])(
    'refuses %j, which has no block',
    (source) => {
      expect(() => readBody(source)).toThrow(FrontmatterError);
    },
  );
});
