import { describe, expect, test } from 'vitest';
import { findWrittenDates } from './written-dates.ts';

describe('findWrittenDates', () => {
  test.each([
    ['Rendez-vous le 20 novembre 2025 à Lyon', { day: 20, month: 11, year: 2025 }],
    ['Le 1er septembre', { day: 1, month: 9 }],
    ['le 1\u00A0er\u00A0février\u00A02026', { day: 1, month: 2, year: 2026 }],
    ['Mardi 14 octobre', { weekday: 2, day: 14, month: 10 }],
    ['DIMANCHE 1ER MARS 2026', { weekday: 7, day: 1, month: 3, year: 2026 }],
    ['le 3 fevrier et après', { day: 3, month: 2 }],
    ['le 3 févr. 2026', { day: 3, month: 2, year: 2026 }],
    ['le 15 aout', { day: 15, month: 8 }],
    ['le 15 août', { day: 15, month: 8 }],
    ['le 15 aou\u0302t', { day: 15, month: 8 }],
    ['le 9 déc.', { day: 9, month: 12 }],
    ['le 30 février 2026', { day: 30, month: 2, year: 2026 }],
    ['le 14 octobre, 1500 participants', { day: 14, month: 10 }],
    ['le 14/10/2025', { day: 14, month: 10, year: 2025 }],
    ['le 14.10.2025', { day: 14, month: 10, year: 2025 }],
    ['le 4/1/26', { day: 4, month: 1, year: 2026 }],
    ['le 2025-10-14', { day: 14, month: 10, year: 2025 }],
    ['rendez-vous mardi', { weekday: 2 }],
    ['rendez-vous mardi 14 à 10 h', { weekday: 2, day: 14 }],
    ['rendez-vous mardi 14 h', { weekday: 2 }],
    ['rendez-vous mardi 14:30', { weekday: 2 }],
    ['Séance 2 – 14 octobre', { day: 14, month: 10 }],
  ])('reads « %s »', (text, date) => {
    const [found, ...others] = findWrittenDates(text);
    const { words, ...parts } = found ?? {};
    expect(parts).toEqual(date);
    expect(text.normalize('NFC')).toContain(words);
    expect(others).toEqual([]);
  });

  test.each([
    ['les 5 et 6 septembre 2025', [5, 6]],
    ['les 5, 6 et 7 septembre', [5, 6, 7]],
    ['du 1er au 3 septembre', [1, 3]],
    ['les 5-6 septembre', [5, 6]],
    ['du mardi 2 au jeudi 4 septembre', [2, 4]],
  ])('gives every day of « %s » its month', (text, days) => {
    const found = findWrittenDates(text);
    expect(found.map(({ day }) => day)).toEqual(days);
    expect(found.map(({ month }) => month)).toEqual(days.map(() => 9));
  });

  test('reads both ends of a range of two months', () => {
    expect(findWrittenDates('du 28 janvier au 6 février 2022')).toEqual([
      { words: '28 janvier', day: 28, month: 1 },
      { words: '6 février 2022', day: 6, month: 2, year: 2022 },
    ]);
  });

  test('keeps the words as they are written', () => {
    expect(findWrittenDates('Le Mardi 14 Octobre 2025, à Paris')[0]?.words).toBe(
      'Mardi 14 Octobre 2025',
    );
  });

  test.each([
    'les mardis de la coopération',
    'mardi dernier, à Nantes',
    'le dimanche suivant',
    'en octobre 2025',
    'mai 1968',
    'à la mi-décembre',
    'les 250 ans de l’indépendance',
    'le répertoire 2023',
    'ouvert 24/7, à 50/50',
    '120 marseillais et 3 maisons',
    'la saison 6, en mars 2025',
  ])('finds nothing in « %s »', (text) => {
    expect(findWrittenDates(text)).toEqual([]);
  });
});
