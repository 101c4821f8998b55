import { describe, expect, test } from 'vitest';
import { setDisplayText, splitDisplayText } from './display-type.ts';

const MARKS = { plain: ['', ''], ordinal: ['[', ']'], unbroken: ['{', '}'] } as const;

/** The same text, with what is raised between brackets and what stays together between braces. */
const mark = (text: string) =>
  splitDisplayText(text)
    .map((part) => MARKS[part.kind].join(part.text))
    .join('');

describe('splitDisplayText', () => {
  test.each([
    ['Les 16es Rencontres', 'Les 16[es] Rencontres'],
    ['Du 1er au 5 mars', 'Du 1[er] au 5 mars'],
    ['La 1re et les 2es', 'La 1[re] et les 2[es]'],
    ['Le XXIe siècle', 'Le XXI[e] siècle'],
    ['20e anniversaire', '20[e] anniversaire'],
  ])('raises the ending of the ordinals of « %s »', (text, raised) => {
    expect(mark(text)).toBe(raised);
  });

  test.each([
    ['Groupe-pays Liban', '{Groupe-pays} Liban'],
    ['Les 3es Assises franco-malgaches', 'Les 3[es] Assises {franco-malgaches}'],
    ['L’Indo-Pacifique', 'L’{Indo-Pacifique}'],
    ['Après Covid-19', 'Après {Covid-19}'],
    [
      '8 mars, 9\u00A0h – 10\u00A0h\u00A030 à Paris',
      '8 mars, {9\u00A0h – 10\u00A0h\u00A030} à Paris',
    ],
  ])('keeps the short compounds and the hours of « %s » on one line', (text, kept) => {
    expect(mark(text)).toBe(kept);
  });

  test.each([
    'Le 5 mars',
    'COP30',
    '14 h 30',
    'Ce que dit l’ODD 11',
    '35 000 euros',
    'Le mieux',
    'Saint-Julien-en-Genevois et alentours',
    'Paris – Dakar',
  ])('leaves « %s » alone', (text) => {
    expect(mark(text)).toBe(text);
  });
});

describe('setDisplayText', () => {
  test.each([
    ['fr', "L'année 2025 : le 1er groupe-pays", 'L’année 2025\u00A0: le 1[er]\u00A0{groupe-pays}'],
    ['en', "The city's 1er", 'The city’s 1er'],
  ] as const)('follows the language: %s', (language, text, set) => {
    const parts = setDisplayText(text, language);
    expect(parts.map((part) => MARKS[part.kind].join(part.text)).join('')).toBe(set);
    expect(setDisplayText(text, language)).toBe(parts);
  });
});
