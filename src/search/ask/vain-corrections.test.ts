import { expect, test } from 'vitest';
import { withoutVain } from './vain-corrections.ts';

const corrections = new Map([
  ['export', 'expert'],
  ['libna', 'liban'],
]);

test('a correction that the results do not say leaves the word out as it was typed', () => {
  expect(withoutVain({ corrections, unknown: ['haouz'] }, ['expert', 'eau'])).toEqual({
    corrections: new Map([['libna', 'liban']]),
    omitted: ['haouz', 'export', 'eau'],
  });
});

test('others stay', () => {
  expect(withoutVain({ corrections, unknown: [] }, [])).toEqual({ corrections, omitted: [] });
});
