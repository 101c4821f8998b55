import { describe, expect, test } from 'vitest';
import { toRunningText } from './running-text.ts';

describe('toRunningText', () => {
  test.each([
    ['la coopé-\nration', 'la coopération'],
    ['la coopération décen-\ntralisée', 'la coopération décentralisée'],
    ['sur-\ntout une entre-\nprise', 'surtout une entreprise'],
    ['l’intercom-\nmunalité', 'l’intercommunalité'],
    ['la coopé\u00AD\nration', 'la coopération'],
  ])('makes whole a word that was cut: %j', (text, expected) => {
    expect(toRunningText(text)).toBe(expected);
  });

  test.each([
    ['les groupes-\npays', 'les groupes-pays'],
    ['C’est-à-\ndire', 'C’est-à-dire'],
    ["C'est-\nà-\ndire", "C'est-à-dire"],
    ['peut-\nêtre y a-t-\nil', 'peut-être y a-t-il'],
    ['le compte-\nrendu du porte-\nparole', 'le compte-rendu du porte-parole'],
    ['Saint-\nDenis', 'Saint-Denis'],
    ['groupes\u2011\npays', 'groupes-pays'],
  ])('keeps the hyphen that belongs to a word: %j', (text, expected) => {
    expect(toRunningText(text)).toBe(expected);
  });

  test.each([
    ['un ﬁl, une ﬂèche', 'un fil, une flèche'],
    ['ﺍﻟﺘﻌﺎﻭﻥ ﺍﻟﻼﻣﺮﻛﺰﻱ', 'التعاون اللامركزي'],
  ])('gives back the letters of drawn forms: %j', (text, expected) => {
    expect(toRunningText(text)).toBe(expected);
  });

  test('leaves one space between words, whatever the layout', () => {
    expect(toRunningText('  deux\n\n lignes ')).toBe('deux lignes');
  });
});
