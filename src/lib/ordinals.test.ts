import { describe, expect, test } from 'vitest';
import { splitOrdinals } from './ordinals.ts';

/** The same text, with what is raised between brackets. */
const raise = (text: string) =>
  splitOrdinals(text)
    .map((part) => (part.isOrdinal ? `[${part.text}]` : part.text))
    .join('');

describe('splitOrdinals', () => {
  test.each([
    ['Les 16es Rencontres', 'Les 16[es] Rencontres'],
    ['Du 1er au 5 mars', 'Du 1[er] au 5 mars'],
    ['La 1re et les 2es', 'La 1[re] et les 2[es]'],
    ['Le XXIe siècle', 'Le XXI[e] siècle'],
    ['20e anniversaire', '20[e] anniversaire'],
  ])('raises the ending of the ordinals of « %s »', (text, raised) => {
    expect(raise(text)).toBe(raised);
  });

  test.each(['Le 5 mars', 'COP30', '14 h 30', 'Ce que dit l’ODD 11', '35 000 euros', 'Le mieux'])(
    'leaves « %s » alone',
    (text) => {
      expect(raise(text)).toBe(text);
    },
  );
});
