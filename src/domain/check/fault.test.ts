import { describe, expect, test } from 'vitest';
import { byPlace, formatAnnotation, formatFault } from './fault.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column, message: 'm' });

describe('formatFault', () => {
  test('says file, line, column and what to write', () => {
    const fault = { file: 'content/pays/liban.md', line: 4, column: 7, message: 'Écrivez LB.' };
    expect(formatFault(fault)).toBe('content/pays/liban.md:4:7 — Écrivez LB.');
  });
});

describe('formatAnnotation', () => {
  const fault = { file: 'content/pays/liban.md', line: 4, column: 7, message: 'Écrivez LB.' };

  test('is an error of GitHub Actions at the line, or a warning for advice', () => {
    expect(formatAnnotation(fault)).toBe(
      '::error file=content/pays/liban.md,line=4,col=7::Écrivez LB.',
    );
    expect(formatAnnotation({ ...fault, isAdvice: true })).toMatch(/^::warning file=/);
  });

  test('encodes what would end the command or one of its values', () => {
    const message = '100 % de:\nseconde ligne';
    expect(formatAnnotation({ ...fault, file: 'content/a,b:c.md', message })).toBe(
      '::error file=content/a%2Cb%3Ac.md,line=4,col=7::100 %25 de:%0Aseconde ligne',
    );
  });
});

describe('byPlace', () => {
  test('sorts by file, then line, then column', () => {
    const sorted = [at('a', 1, 2), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1)];
    expect(sorted.toReversed().toSorted(byPlace)).toEqual(sorted);
  });
});
