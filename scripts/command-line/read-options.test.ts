import { expect, test } from 'vitest';
import { readOptions } from './read-options.ts';

const COMMAND = {
  options: { du: { type: 'string' }, remplacer: { type: 'boolean' } },
  reminder: '--du',
} as const;

test.each([
  [['--du', '2025-09-01', '--remplacer'], { du: '2025-09-01', remplacer: true }, []],
  [['--du'], { du: true }, []],
  [['--forcer'], { forcer: true }, ['« --forcer » n’est pas une option connue.']],
  [['hier'], {}, ['« hier » : écrivez l’option qui précède, --du.']],
  [
    ['--forcer', 'hier'],
    { forcer: true },
    ['« --forcer » n’est pas une option connue.', '« hier » : écrivez l’option qui précède, --du.'],
  ],
])('readOptions reads %j', (args, values, problems) => {
  const reading = readOptions(args, COMMAND);
  expect({ ...reading.values }).toEqual(values);
  expect(reading.problems).toEqual(problems);
});
