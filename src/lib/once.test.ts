import { expect, test } from 'vitest';
import { lazily, oncePerKey, oncePerText } from './once.ts';

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

test('what was made for one thing is given again for the same, and made anew for another', () => {
  const made: string[] = [];
  const draw = oncePerKey(
    ({ code }: { code: string }) => code,
    ({ code }) => {
      made.push(code);
      return code === 'LB' ? { code } : undefined;
    },
  );
  expect(draw({ code: 'LB' })).toBe(draw({ code: 'LB' }));
  expect([draw({ code: 'JP' }), draw({ code: 'JP' })]).toEqual([undefined, undefined]);
  expect(made).toEqual(['LB', 'JP']);
});

test('what was made of a text is given again for the same text in the same language', () => {
  const made: string[] = [];
  const set = oncePerText((text, language) => made.push(`${language} ${text}`));
  expect([set('non', 'fr'), set('non', 'en'), set('non', 'fr')]).toEqual([1, 2, 1]);
  expect(made).toEqual(['fr non', 'en non']);
});
