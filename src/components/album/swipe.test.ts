import { expect, test } from 'vitest';
import { swipeStep } from './swipe.ts';

test.each([
  ['to the left', { x: -120, y: 8 }, 1],
  ['to the right', { x: 90, y: -10 }, -1],
  ['too short', { x: -39, y: 0 }, 0],
  ['just long enough', { x: -40, y: 0 }, 1],
  ['rather down than aside', { x: -80, y: 41 }, 0],
  ['down, to read on', { x: 3, y: 300 }, 0],
])('a finger that goes %s', (_way, move, step) => {
  expect(swipeStep(move)).toBe(step);
});
