import { describe, expect, test } from 'vitest';
import type { ContentKind } from '../kinds.ts';
import { checkPageSyntax } from './page-syntax.ts';
import { formatProblem } from './problem.ts';

const check = (body: string, kind: ContentKind = 'pages') => {
  const source = `---\ntitre: Adhérer\n---\n\n${body}\n`;
  const file = { path: 'content/pages/adherer.mdx', id: 'adherer', source, kind, fields: {} };
  return checkPageSyntax([file]).map(formatProblem);
};

describe('checkPageSyntax', () => {
  test.each([
    'Un *mot*, 2 < 3.',
    'Un \\{ et un \\<.',
    '<Chiffre valeur={12} />',
    '| a |\n| - |\n| 1 |',
  ])('accepts %s', (body) => {
    expect(check(body)).toEqual([]);
  });

  test.each([
    ['Un <b>mot', '5:4'],
    ['Un\n\n<Chiffre valeur={12>', '7:1'],
    ['Un { seul', '5:4'],
    ['{a b}', '5:4'],
    ['<https://www.uclg.org>', '5:1'],
  ])('names the place of %j', (body, place) => {
    expect(check(body)).toEqual([
      `content/pages/adherer.mdx:${place} — Cette page ne peut pas être lue à partir d’ici : une balise « < > » ou une accolade « { } » n’est pas fermée, ou ce signe n’est pas à sa place. Fermez-la ; pour montrer le signe lui-même, écrivez \\< ou \\{.`,
    ]);
  });

  test('leaves Markdown alone, where these signs mean nothing', () => {
    expect(check('Un { seul', 'articles')).toEqual([]);
  });
});
