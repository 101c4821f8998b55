import { describe, expect, test } from 'vitest';
import { HELP, readArguments } from './arguments.ts';

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
    expect(HELP).toContain('npm run lettre -- --du 2025-09-01 --au 2025-09-30');
  });

  test.each([
    [[...SEPTEMBER, '--forcer'], ['« --forcer » n’est pas une option connue.']],
    [
      ['2025-09-01', ...SEPTEMBER],
      ['« 2025-09-01 » : écrivez l’option qui précède, --du ou --au.'],
    ],
    [
      [...SEPTEMBER, '--du', '2025-10-01'],
      ['« --du » est écrit plusieurs fois : gardez une seule date.'],
    ],
    [
      ['--du=2025-09-01', '--du=2025-09-01', '--au', '2025-09-30', '--au'],
      [
        '« --du » est écrit plusieurs fois : gardez une seule date.',
        '« --au » est écrit plusieurs fois : gardez une seule date.',
      ],
    ],
    [
      ['--au', '2025-09-30', '--du'],
      ['« --du » : il manque une date. Écrivez-la comme --du 2025-09-01 (année, mois, jour).'],
    ],
  ])('refuses %j', (args, problems) => {
    expect(readArguments(args)).toEqual({ kind: 'refused', problems });
  });
});
