import { describe, expect, test } from 'vitest';
import { describeRefusal, readCommandLine } from './command-line.ts';

const LETTER = {
  command: 'npm run lettre',
  help: 'Écrit la lettre.',
  options: { du: { type: 'string', example: '2025-09-01' }, remplacer: { type: 'boolean' } },
} as const;
const REPORT = { command: 'npm run bilan', help: 'Dresse la liste.', options: {} } as const;
const FILE = { ...REPORT, words: { most: 1, missing: 'Donnez un fichier.' } } as const;
const PICTURES = { ...REPORT, words: { most: 1 } } as const;

describe('readCommandLine', () => {
  test.each([
    [LETTER, ['--du', '2025-09-01', '--remplacer'], { du: '2025-09-01', remplacer: true }, []],
    [LETTER, ['--du=-1'], { du: '-1' }, []],
    [LETTER, [], {}, []],
    [FILE, ['questions.tsv'], {}, ['questions.tsv']],
    [PICTURES, [], {}, []],
  ])('of %j reads %j', (commandLine, args, values, words) => {
    const reading = readCommandLine(args, commandLine);
    expect(reading).toEqual({ kind: 'asked', values, words });
  });

  test.each([['--aide'], ['--help'], ['-h']])('takes %s for a question about the usage', (word) => {
    expect(readCommandLine(['--forcer', word], LETTER)).toEqual({ kind: 'help' });
    expect(readCommandLine(['--du', word], LETTER)).toEqual({ kind: 'help' });
  });

  test.each([
    [LETTER, ['--forcer'], ['« --forcer » n’est pas une option connue.']],
    [
      LETTER,
      ['--remplacé', '-x'],
      [
        '« --remplacé » n’est pas une option connue. Vouliez-vous dire « --remplacer » ?',
        '« -x » n’est pas une option connue.',
      ],
    ],
    [LETTER, ['--du'], ['« --du » : écrivez sa valeur à la suite, comme --du 2025-09-01.']],
    [
      LETTER,
      ['--du', '--remplacer'],
      ['« --du » : écrivez sa valeur à la suite, comme --du 2025-09-01.'],
    ],
    [LETTER, ['--du='], ['« --du » : écrivez sa valeur à la suite, comme --du 2025-09-01.']],
    [LETTER, ['--remplacer=oui'], ['« --remplacer » ne prend pas de valeur : retirez « =oui ».']],
    [
      LETTER,
      ['--du=2025-09-01', '--du', '2025-09-02'],
      ['« --du » est écrit plusieurs fois : gardez-en une seule.'],
    ],
    [LETTER, ['hier'], ['« hier » est de trop, ou l’option qui le précède manque : --du.']],
    [REPORT, ['hier'], ['« hier » est de trop.']],
    [FILE, ['a.tsv', 'b.tsv'], ['« b.tsv » est de trop.']],
    [FILE, [], ['Donnez un fichier.']],
    [FILE, ['--forcer'], ['« --forcer » n’est pas une option connue.', 'Donnez un fichier.']],
  ])('of %j refuses %j', (commandLine, args, problems) => {
    expect(readCommandLine(args, commandLine)).toEqual({ kind: 'refused', problems });
  });

  test('speaks English to engineers', () => {
    const reading = readCommandLine(['--forcer', 'hier'], { ...LETTER, language: 'en' });
    expect(reading).toEqual({
      kind: 'refused',
      problems: [
        '"--forcer" is no known option.',
        '"hier" is one word too many, or lacks its option before it: --du.',
      ],
    });
  });
});

describe('describeRefusal', () => {
  const USAGE = 'Rien n’a été fait. Mode d’emploi : npm run lettre -- --aide';

  test('ends with where the usage is', () => {
    expect(describeRefusal(['« hier » est de trop.'], LETTER, {})).toEqual([
      '« hier » est de trop.',
      USAGE,
    ]);
  });

  test('says that npm keeps the options that stand before « -- »', () => {
    expect(describeRefusal([], LETTER, { npm_config_du: 'true' })).toEqual([
      'npm a pris « --du » pour lui. Écrivez deux tirets seuls avant les options : npm run lettre -- --du …',
      USAGE,
    ]);
  });
});
