import { expect, test } from 'vitest';
import { lazily } from './once.ts';

test('work that nobody asks for is not done, and work that is asked for twice is done once', () => {
  const done: string[] = [];
  const first = lazily(() => done.push('first'));
  lazily(() => done.push('never asked for'));
  expect(done).toEqual([]);
  expect([first(), first()]).toEqual([1, 1]);
  expect(done).toEqual(['first']);
});

test('what was found to be nothing is not looked for again', () => {
  const calls: undefined[] = [];
  const find = lazily(() => calls.push(undefined) && undefined);
  find();
  find();
  expect(calls).toHaveLength(1);
});
