import { describe, expect, test } from 'vitest';
import { findHiddenLinks, leadsToHidden } from './hidden.ts';

const ASSISES = {
  path: 'content/agenda/2026/2026-12-01-assises.md',
  slug: 'assises',
  address: '/agenda/2026/12/assises/',
};

describe('findHiddenLinks', () => {
  test.each([
    ['its file', '[x](../../agenda/2026/2026-12-01-assises.md)'],
    ['a place in its file', '[x](../../agenda/2026/2026-12-01-assises.md#programme)'],
    ['its page', '[x](/agenda/2026/12/assises/)'],
    [
      'its page, by the whole address',
      '[x](https://www.cites-unies-france.org/agenda/2026/12/assises/)',
    ],
    ['its page in HTML', '<a href="/agenda/2026/12/assises/#programme">x</a>'],
  ])('finds %s', (_name, source) => {
    expect(findHiddenLinks(source, [ASSISES])).toEqual([ASSISES.path]);
  });

  test.each(['Les assises.', '[x](/agenda/2026/12/assises-2/)', '[x](./assises.pdf)'])(
    'finds nothing in %j',
    (source) => {
      expect(findHiddenLinks(source, [ASSISES])).toEqual([]);
    },
  );
});

test('the file and the page of hidden proceedings are found in a text', () => {
  const edition = {
    path: 'content/actes/raict-2025.md',
    slug: 'raict-2025',
    address: '/ressources/actes/raict-2025/',
  };
  const source = (target: string) => `Voir [les actes](${target}).`;
  for (const target of [
    '../../actes/raict-2025.md',
    'raict-2025.md',
    '/ressources/actes/raict-2025/',
  ]) {
    expect(findHiddenLinks(source(target), [edition])).toEqual([edition.path]);
  }
  expect(leadsToHidden('/ressources/actes/raict-2025/', [edition], 'https://www.exemple.org')).toBe(
    true,
  );
  expect(leadsToHidden('/ressources/2025/raict-2025/', [edition], 'https://www.exemple.org')).toBe(
    false,
  );
});

describe('leadsToHidden', () => {
  const REPORT = {
    path: 'content/articles/2026/2026-12-04-bilan.md',
    slug: 'bilan',
    address: '/actualites/2026/bilan/',
  };

  test.each([
    ['/agenda/2026/12/assises/', true],
    ['/agenda/2026/12/assises/?de=lettre#bilan', true],
    ['https://www.exemple.org/agenda/2026/12/assises/', true],
    ['http://exemple.org/actualites/2026/bilan/', true],
    ['/actualites/2026/bilan/', true],
    ['/actualites/2026/assises/', false],
    ['/ressources/2026/bilan/', false],
    ['/agenda/2026/11/assises/', false],
    ['/agenda/2025/12/assises/', false],
    ['/agenda/2026/12/autre/', false],
    ['/agenda/', false],
    ['https://www.uclg.org/agenda/2026/12/assises/', false],
  ])('%s: %s', (address, isHidden) => {
    expect(leadsToHidden(address, [ASSISES, REPORT], 'https://www.exemple.org')).toBe(isHidden);
  });
});
