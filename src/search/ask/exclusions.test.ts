import { expect, test } from 'vitest';
import { readExclusions } from './exclusions.ts';

test.each([
  ['maroc -séisme', 'maroc', ['seisme']],
  ['maroc -séisme -eau 2025', 'maroc 2025', ['seisme', 'eau']],
  ['japon -groupe-pays', 'japon', ['groupe pays']],
  ['japon sauf Tours', 'japon', ['tours']],
  ['pays sauf le Maroc et l’Algérie', 'pays et l’Algérie', ['maroc']],
  ['jumelage NOT Japon', 'jumelage', ['japon']],
  ['jumelage not japon', 'jumelage not japon', []],
  ['sauf-conduit', 'sauf-conduit', []],
  ['clermont-ferrand', 'clermont-ferrand', []],
  ['Agenda - Cités Unies France', 'Agenda - Cités Unies France', []],
  ['hokusai – nantes', 'hokusai – nantes', []],
  // Nothing else is asked: it may be the item of a list that was pasted.
  ['-séisme', '-séisme', []],
  ['gaza -20', 'gaza -20', []],
])('of « %s » looks for « %s »', (query, text, excluded) => {
  expect(readExclusions(query)).toEqual({ text, excluded });
});
