import { expect, test } from 'vitest';
import { completeYear } from './suggest-pages.ts';

const NOW = Date.parse('2026-11-28T12:00:00Z');

test.each([
  ['202', '2026'],
  ['20', '2026'],
  ['201', '2019'],
  ['liban 202', 'liban 2026'],
  ['2025', '2025'],
  ['200', '200'],
  ['120', '120'],
  ['202 jeunes', '202 jeunes'],
])('completeYear reads %j as %j', (query, completed) => {
  expect(completeYear(query, NOW)).toBe(completed);
});
