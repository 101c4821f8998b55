import { expect, test } from 'vitest';
import { readChangedFiles } from './changed-files.ts';

test.each([
  ['nothing', '', []],
  ['a changed file', 'M\0a.md\0', [{ before: 'a.md', after: 'a.md' }]],
  ['a file that is no more', 'D\0a.md\0', [{ before: 'a.md', after: undefined }]],
  [
    'a renamed file between two others',
    'M\0a.md\0R087\0b.md\0c.md\0D\0d.md\0',
    [
      { before: 'a.md', after: 'a.md' },
      { before: 'b.md', after: 'c.md' },
      { before: 'd.md', after: undefined },
    ],
  ],
])('readChangedFiles reads %s', (_name, text, changes) => {
  expect(readChangedFiles(text)).toEqual(changes);
});
