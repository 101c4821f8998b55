import { describe, expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

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
