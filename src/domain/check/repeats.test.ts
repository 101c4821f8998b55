import { describe, expect, test } from 'vitest';
import type { Fault } from './fault.ts';
import {
  outsideWrongFolders,
  withoutNeedlessAdvice,
  withoutOtherPastes,
  withoutRepeats,
} from './repeats.ts';

const at = (file: string, line = 1): Fault => ({ file, line, column: 1, message: 'Corrigez.' });
const EVENT = 'content/agenda/2026/2026-12-08-liban.md';

describe('withoutRepeats', () => {
  test.each([
    ['keeps what nothing else speaks of', [], true],
    ['keeps what stands on another line', [at(EVENT, 6)], true],
    ['keeps the same line of another file', [at('content/pays/liban.md', 5)], true],
    ['keeps a line about which there is only advice', [{ ...at(EVENT, 5), isAdvice: true }], true],
    ['leaves out a line that is reported already', [at(EVENT, 5)], false],
  ] as const)('%s', (_name, earlier, isKept) => {
    const later = [at(EVENT, 5)];
    expect(withoutRepeats(later, earlier)).toEqual(isKept ? later : []);
  });
});

describe('withoutNeedlessAdvice', () => {
  test('leaves out advice about what has to be corrected, and keeps any other', () => {
    const [fault, elsewhere] = [at(EVENT, 6), { ...at(EVENT, 7), isAdvice: true as const }];
    const needless = { ...at(EVENT, 6), isAdvice: true as const };
    expect(withoutNeedlessAdvice([fault, needless, elsewhere])).toEqual([fault, elsewhere]);
  });
});

describe('withoutOtherPastes', () => {
  test('keeps the first of the worst, however each is worded', () => {
    const advice: Fault = { ...at(EVENT, 7), code: 'pasted-note', isAdvice: true };
    const dead: Fault = { ...at(EVENT, 8), code: 'pasted-note', message: 'Corrigez cet appel.' };
    expect(withoutOtherPastes([advice, dead, { ...dead, line: 9 }])).toEqual([dead]);
  });

  test('keeps every other fault, and those of other files', () => {
    const faults: Fault[] = [
      { ...at(EVENT, 7), code: 'word-tag' },
      { ...at('content/pays/mali.md', 7), code: 'word-tag' },
      { ...at(EVENT, 7), code: 'conflict' },
      { ...at(EVENT, 8), code: 'conflict' },
      at(EVENT, 9),
      at(EVENT, 10),
    ];
    expect(withoutOtherPastes(faults)).toEqual(faults);
  });
});

describe('outsideWrongFolders', () => {
  test('speaks once of a folder named as a content file, and of nothing in it', () => {
    const folder = at('content/pays/mali.md');
    const inside = [at('content/pays/mali.md/mali.md'), at('content/pays/mali.md/note.txt')];
    expect(outsideWrongFolders([folder, ...inside])).toEqual([folder]);
  });

  test('keeps the faults of every other file', () => {
    const faults = [at('content/pays/mali.md'), at(EVENT), at('public/documents/a.md/b.html')];
    expect(outsideWrongFolders(faults)).toEqual(faults);
  });
});
