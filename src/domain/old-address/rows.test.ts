import { describe, expect, test } from 'vitest';
import { checkRows, parseRows } from './rows.ts';

const FILE = 'content/_redirections/essai.tsv';

describe('parseRows', () => {
  test('reads lines, whatever the machine that wrote them, and leaves remarks out', () => {
    const source = '\uFEFF# Remarque\r\n\r\n/Vieux\t/pays/liban/\r\n/spip.php?mot5\t-\t\r\n';
    expect(parseRows(source, FILE)).toEqual({
      rows: [
        { from: '/Vieux', to: '/pays/liban/', file: FILE, line: 3 },
        { from: '/spip.php?mot5', to: '-', file: FILE, line: 4 },
      ],
      problems: [],
    });
  });

  test.each([
    '/Vieux /pays/liban/',
    '/Vieux\t',
    'Vieux\t/pays/liban/',
    '/\t/pays/liban/',
    '//ailleurs.example\t/pays/liban/',
    '/Vieux\t//ailleurs.example/',
    '/Vieux\thttp://ailleurs.example/',
    '/Vieux\tjavascript:alert(1)',
    '/Vieux\t/pays/liban/\t/pays/maroc/',
  ])('refuses %j, and says what to write', (line) => {
    const { rows, problems } = parseRows(`# Remarque\n${line}\n`, FILE);
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      { file: FILE, line: 2, column: 1, message: expect.stringContaining('tabulation') as string },
    ]);
  });
});

describe('parseRows, given an old address with its host', () => {
  test('says what to write of it', () => {
    const { problems } = parseRows('https://ancien.example/Vieux\t/pays/liban/', FILE);
    expect(problems.map(({ message }) => message)).toEqual([
      'Une ancienne adresse commence par « / » : écrivez /Vieux, puis une tabulation et la nouvelle.',
    ]);
  });
});

describe('checkRows', () => {
  test('finds an address that leads to two places', () => {
    const row = (line: number, to: string) => ({ from: '/Vieux', to, file: FILE, line });
    expect(checkRows([row(1, '/a/'), row(2, '/a/')])).toEqual([]);
    expect(checkRows([row(1, '/a/'), row(2, '/b/')])).toEqual([
      {
        file: FILE,
        line: 2,
        column: 1,
        message: `Cette adresse mène déjà à /a/ (${FILE}, ligne 1). Gardez une seule des deux lignes.`,
      },
    ]);
  });
});
