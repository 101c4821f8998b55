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

  test('leads in one hop to a page that has moved since', () => {
    const rows = [
      { from: '/-Vieux-', to: '/langues/liban/' },
      { from: '/langues/liban/', to: '/groupes/liban/' },
      { from: '/groupes/liban/', to: '/pays/liban/' },
    ];
    const settled = settleRedirections(rows, (address) => served.has(address));
    expect(settled.map(({ to }) => to)).toEqual(Array(3).fill('/pays/liban/'));
  });

  test('comes to an end where pages are said to have moved to each other', () => {
    const rows = [
      { from: '/a/', to: '/b/' },
      { from: '/b/', to: '/a/' },
    ];
    const settled = settleRedirections(rows, (address) => served.has(address));
    expect(settled.map(({ to }) => to)).toEqual(['/', '/']);
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
