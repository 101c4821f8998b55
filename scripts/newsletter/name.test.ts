import { describe, expect, test } from 'vitest';
import { nameNewsletter, describePeriod } from './name.ts';

describe('nameNewsletter', () => {
  test('calls a whole month by its name', () => {
    expect(nameNewsletter({ from: '2025-09-01', to: '2025-09-30' })).toEqual({
      title: 'La lettre de septembre 2025',
      folder: 'lettre/2025-09-01_2025-09-30',
      file: 'content/lettres/2025/2025-09-30-lettre-de-septembre-2025.md',
      page: '/lettres/2025/lettre-de-septembre-2025/',
    });
  });

  test.each([
    ['2025-10-01', '2025-10-31', 'La lettre d’octobre 2025', 'lettre-d-octobre-2025'],
    [
      '2025-12-15',
      '2026-01-15',
      'La lettre, du 15\u00A0décembre 2025 au 15\u00A0janvier 2026',
      'lettre-du-15-decembre-2025-au-15-janvier-2026',
    ],
    [
      '2025-09-05',
      '2025-09-05',
      'La lettre, le 5\u00A0septembre 2025',
      'lettre-le-5-septembre-2025',
    ],
  ])('names %s to %s', (from, to, title, slug) => {
    const name = nameNewsletter({ from, to });
    expect(name.title).toBe(title);
    expect(name.page).toBe(`/lettres/${to.slice(0, 4)}/${slug}/`);
    expect(name.file).toBe(`content/lettres/${to.slice(0, 4)}/${to}-${slug}.md`);
  });
});

describe('describePeriod', () => {
  test.each([
    ['2025-09-01', '2025-09-30', 'en septembre 2025'],
    ['2025-09-01', '2025-09-15', 'du 1er au 15\u00A0septembre 2025'],
  ])('says %s to %s', (from, to, words) => {
    expect(describePeriod({ from, to })).toBe(words);
  });
});
