import { describe, expect, test } from 'vitest';
import { byPlace, formatProblem } from './problem.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column, message: 'm' });

describe('formatProblem', () => {
  test('says file, line, column and what to write', () => {
    const problem = { file: 'content/pays/liban.md', line: 4, column: 7, message: 'Écrivez LB.' };
    expect(formatProblem(problem)).toBe('content/pays/liban.md:4:7 — Écrivez LB.');
  });
});

describe('byPlace', () => {
  test('sorts by file, then line, then column', () => {
    const sorted = [at('a', 1, 2), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1)];
    expect(sorted.toReversed().toSorted(byPlace)).toEqual(sorted);
  });
});
