import { describe, expect, test } from 'vitest';
import { findHiddenLinks, leadsToHidden } from './hidden.ts';

const ASSISES = {
  path: 'content/agenda/2026/2026-12-01-assises.md',
  year: '2026',
  slug: 'assises',
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

describe('leadsToHidden', () => {
  test.each([
    ['/agenda/2026/12/assises/', true],
    ['/actualites/2026/assises/#bilan', true],
    ['/agenda/2025/12/assises/', false],
    ['/agenda/2026/12/autre/', false],
    ['https://www.exemple.org/agenda/2026/12/assises/', false],
  ])('%s: %s', (address, isHidden) => {
    expect(leadsToHidden(address, [ASSISES])).toBe(isHidden);
  });
});
