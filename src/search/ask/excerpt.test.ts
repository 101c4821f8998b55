import { describe, expect, test } from 'vitest';
import { dropTitle, readExcerpt } from './excerpt.ts';

const textOf = (excerpt: string) =>
  readExcerpt(excerpt)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('readExcerpt', () => {
  test.each([
    ['De l’<mark>eau</mark> pour tous.', 'De l’[eau] pour tous.'],
    ['<mark>Liban</mark> : un <mark>fonds</mark> !', '[Liban]\u00A0: un [fonds]\u202F!'],
    ['avec le Liban.', '… avec le Liban.'],
    ['Avec le Liban et', 'Avec le Liban et …'],
    ['<mark>eau</mark> et', '… [eau] et …'],
    ['Une balise &lt;img src=x&gt; ici.', 'Une balise <img src=x> ici.'],
    ['', ''],
  ])('reads %j', (excerpt, text) => {
    expect(textOf(excerpt)).toBe(text);
  });

  test('leaves another language its own typography', () => {
    expect(readExcerpt('Water: “yes”!', 'en')).toEqual([
      { text: 'Water: “yes”!', isMarked: false },
    ]);
  });
});

describe('dropTitle', () => {
  test.each([
    [
      '<mark>Eau</mark> et climat. Une <mark>eau</mark> rare',
      'Eau et climat',
      'Une <mark>eau</mark> rare',
    ],
    ['Décryptage : les <mark>eaux</mark>. Une séance', 'Décryptage\u00A0: les eaux', 'Une séance'],
    [
      'GIEC, la Mission <mark>Climat</mark>. en visioconférence',
      'Neuf jours après le GIEC, la Mission Climat',
      'en visioconférence',
    ],
    [
      '<mark>Liban</mark>. Au <mark>Liban</mark>, les communes',
      'Liban',
      'Au <mark>Liban</mark>, les communes',
    ],
    ['Au <mark>Liban</mark>, les communes', 'Liban', 'Au <mark>Liban</mark>, les communes'],
    ['<mark>Climat</mark> : un appel', 'Journée du climat', '<mark>Climat</mark> : un appel'],
    ['<mark>Liban</mark>', 'Liban', '<mark>Liban</mark>'],
    ['Une séance', '', 'Une séance'],
    ['', 'Liban', ''],
  ])('of %j under « %s » leaves %j', (excerpt, title, rest) => {
    expect(dropTitle(excerpt, title)).toBe(rest);
  });
});
