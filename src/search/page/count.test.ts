import { expect, test } from 'vitest';
import { strings } from '../../ui/strings.ts';
import { describeCount } from './count.ts';

const { results, none, forWords, insteadOf, without } = strings.search;
const words = { one: results[0], many: results[1], none, forWords, insteadOf, without };

test.each([
  [0, '', 'Aucun résultat'],
  [0, 'xyz', 'Aucun résultat pour «\u00A0xyz\u00A0»'],
  [1, '', '1\u00A0résultat'],
  [12, 'climat', '12\u00A0résultats pour «\u00A0climat\u00A0»'],
  [1200, '$& {mots}', '1\u202F200\u00A0résultats pour «\u00A0$& {mots}\u00A0»'],
])('describeCount(%i, %j) says « %s »', (count, query, sentence) => {
  expect(describeCount(count, { query }, words)).toBe(sentence);
});

test('describeCount says which words were searched instead of those typed', () => {
  expect(describeCount(3, { query: 'sésime', corrected: 'séisme' }, words)).toBe(
    '3\u00A0résultats pour «\u00A0séisme\u00A0», au lieu de «\u00A0sésime\u00A0»',
  );
});

test('describeCount says which words were left out, unless nothing was found', () => {
  const searched = { query: 'ocde répondre', omitted: ['répondre', 'vite'] };
  expect(describeCount(2, searched, words)).toBe(
    '2\u00A0résultats pour «\u00A0ocde répondre\u00A0». Sans «\u00A0répondre\u00A0», «\u00A0vite\u00A0».',
  );
  expect(describeCount(0, searched, words)).toBe('Aucun résultat pour «\u00A0ocde répondre\u00A0»');
});
