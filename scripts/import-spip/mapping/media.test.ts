import { expect, test } from 'vitest';
import { createMediaPlaces } from './media.ts';

const ARTICLE = 'content/articles/2012/2012-05-03-eau.md';

test.each([
  ['as the folder has it', 'pdf/Guide.PDF'],
  ['in other capitals', 'pdf/guide.pdf'],
])('a file is found %s', (_name, named) => {
  const { place, placed } = createMediaPlaces(new Set(['pdf/Guide.PDF']));
  expect(place(named, ARTICLE)).toBe('./guide.pdf');
  expect([...placed.keys()]).toEqual(['pdf/Guide.PDF']);
});

test('a file is found whether its accents are whole, apart or encoded', () => {
  const apart = 'pdf/compte-rendu-cote\u0301.pdf';
  const { find } = createMediaPlaces(new Set([apart, 'pdf/retour%20.pdf']));
  expect(find('pdf/compte-rendu-cot\u00E9.pdf')).toBe(apart);
  expect(find('pdf/compte-rendu-cot%C3%A9.pdf')).toBe(apart);
  expect(find('pdf/retour%20.pdf')).toBe('pdf/retour%20.pdf');
});

test('of two files that differ by their capitals, each is found by its own name', () => {
  const { find, isMissing } = createMediaPlaces(new Set(['jpg/a.jpg', 'jpg/A.jpg']));
  expect([find('jpg/a.jpg'), find('jpg/A.jpg')]).toEqual(['jpg/a.jpg', 'jpg/A.jpg']);
  expect(isMissing('jpg/b.jpg')).toBe(true);
});
