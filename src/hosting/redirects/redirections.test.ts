import { describe, expect, test } from 'vitest';
import { settleRedirections } from './redirections.ts';

describe('settleRedirections', () => {
  const served = new Set(['/', '/pays/', '/pays/liban/', '/actualites/2025/hokusai/']);
  const settle = (from: string, to: string) =>
    settleRedirections([{ from, to }], (address) => served.has(address));

  test.each([
    ['/Vieux', 'content/articles/2025/2025-09-09-hokusai.md', '/actualites/2025/hokusai/'],
    ['/Vieux', '/pays/liban/#fonds', '/pays/liban/#fonds'],
    ['/Vieux', 'https://www.uclg.org/', 'https://www.uclg.org/'],
    ['/Vieux', '-', '-'],
    ['/Vieux', '/pays/atlantide/', '/pays/'],
    ['/Vieux', '/disparu/2025/', '/'],
  ])('%s, said to lead to %s, leads to %s', (from, to, target) => {
    expect(settle(from, to)).toEqual([{ from, to: target }]);
  });

  test('tells nothing of what is not published', () => {
    expect(settle('/Vieux', 'content/articles/2027/2027-01-01-secret.md')).toEqual([]);
  });

  test('names a page that was taken away by its address', () => {
    expect(settle('content/articles/2020/2020-01-01-vieux.md', '-')).toEqual([
      { from: '/actualites/2020/vieux/', to: '-' },
    ]);
  });
});
