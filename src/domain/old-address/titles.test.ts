import { describe, expect, test } from 'vitest';
import { titleRows } from './titles.ts';

const country = {
  names: ['Côte d’Ivoire', 'cote-d-ivoire'],
  path: 'content/pays/ci.md',
  isTerm: true,
};
const article = (title: string, path: string) => ({ names: [title], path, isTerm: false });

describe('titleRows', () => {
  test('spells a term as an article, a section and a key word, once each', () => {
    expect(titleRows([[country]], [])).toEqual([
      { from: '/cote-d-ivoire', to: 'content/pays/ci.md' },
      { from: '/-cote-d-ivoire-', to: 'content/pays/ci.md' },
      { from: '/+-cote-d-ivoire-+', to: 'content/pays/ci.md' },
    ]);
  });

  test('spells the title of an article as an article', () => {
    expect(titleRows([[article('L’eau à Œil-de-Bœuf', 'a.md')]], [])).toEqual([
      { from: '/l-eau-a-oeil-de-boeuf', to: 'a.md' },
    ]);
  });

  test('leaves out a title that two pages of one rank share', () => {
    const pages = [article('Réunion du bureau', 'a.md'), article('REUNION DU BUREAU !', 'b.md')];
    expect(titleRows([pages], [])).toEqual([]);
  });

  test('lets a country keep its name before an article of that title', () => {
    const rows = titleRows([[country], [article('Côte d’Ivoire', 'a.md')]], []);
    expect(new Set(rows.map(({ to }) => to))).toEqual(new Set(['content/pays/ci.md']));
  });

  test('says nothing against what was written down', () => {
    const known = [{ from: '/Cote-d-Ivoire', to: '/pays/' }];
    expect(titleRows([[country]], known).map(({ from }) => from)).toEqual([
      '/-cote-d-ivoire-',
      '/+-cote-d-ivoire-+',
    ]);
  });

  test.each(['', '…', 'RSS', 'Feed', 'index.php'])('takes no address from « %s »', (title) => {
    expect(titleRows([[article(title, 'a.md')]], []).map(({ from }) => from)).not.toContain(
      `/${title.toLowerCase()}`,
    );
  });
});
