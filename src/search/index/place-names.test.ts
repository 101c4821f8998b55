import { expect, test } from 'vitest';
import { listPlaceNames, listPlaceWords } from './place-names.ts';

test.each(['suisse', 'occitanie', 'ardèche', 'vannes', 'lorient', 'rome'])(
  '« %s » is spelled right whatever pages say',
  (word) => {
    expect(listPlaceWords()).toContain(word);
  },
);

test('names of several words are kept as they are', () => {
  expect(listPlaceNames()).toContain('cote ivoire');
  expect(listPlaceWords()).not.toContain('ivoire');
});
