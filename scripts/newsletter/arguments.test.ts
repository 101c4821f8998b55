import { describe, expect, test } from 'vitest';
import { LETTRE, readArguments } from './arguments.ts';

const SEPTEMBER = ['--du', '2025-09-01', '--au', '2025-09-30'];

describe('readArguments', () => {
  test.each([
    [SEPTEMBER, false],
    [['--au=2025-09-30', '--du=2025-09-01'], false],
    [[...SEPTEMBER, '--remplacer'], true],
  ])('reads %j', (args, mustReplace) => {
    const period = { from: '2025-09-01', to: '2025-09-30' };
    expect(readArguments(args)).toEqual({ kind: 'newsletter', period, mustReplace });
  });

  test('shows the help whatever else is asked', () => {
    expect(readArguments(['--aide', '--du', 'hier'])).toEqual({ kind: 'help' });
    expect(LETTRE.help).toContain('npm run lettre -- --du 2025-09-01 --au 2025-09-30');
  });

  test.each([
    [[...SEPTEMBER, '--forcer'], ['« --forcer » n’est pas une option connue.']],
    [
      ['2025-09-01', ...SEPTEMBER],
      ['« 2025-09-01 » est de trop, ou l’option qui le précède manque : --du ou --au.'],
    ],
    [
      [...SEPTEMBER, '--du', '2025-10-01'],
      ['« --du » est écrit plusieurs fois : gardez-en une seule.'],
    ],
    [
      ['--du=2025-09-01', '--du=2025-09-01', '--au', '2025-09-30', '--au'],
      [
        '« --au » : écrivez sa valeur à la suite, comme --au 2025-09-30.',
        '« --du » est écrit plusieurs fois : gardez-en une seule.',
        '« --au » est écrit plusieurs fois : gardez-en une seule.',
      ],
    ],
    [
      ['--au', '2025-09-30', '--du'],
      ['« --du » : écrivez sa valeur à la suite, comme --du 2025-09-01.'],
    ],
  ])('refuses %j', (args, problems) => {
    expect(readArguments(args)).toEqual({ kind: 'refused', problems });
  });
});
