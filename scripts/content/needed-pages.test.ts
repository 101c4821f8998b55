import { describe, expect, test } from 'vitest';
import { move, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { checkNeededPages } from './needed-pages.ts';
import { PAGE } from './small-files.fixture.ts';

const CASES: readonly EditorCase[] = [
  [
    'a page of the menu that was taken away',
    (project) => project.removeFile('content/pages/adherer.mdx'),
    ['pages/adherer.mdx:1:1 — Cette page manque, et tout le site y conduit (/adherer/).'],
  ],
  [
    'a page of the menu under another name',
    move(PAGE, 'content/pages/contacts.mdx'),
    ['pages/contact.mdx:1:1 — Cette page manque, et tout le site y conduit (/contact/).'],
  ],
  [
    'a page of the menu with a wrong ending',
    move(PAGE, 'content/pages/Contact.md'),
    ['pages/Contact.md:1:1 — '],
  ],
];

testCases('the content check, given the pages of the menu', CASES);

describe('checkNeededPages', () => {
  test('asks nothing of content without pages', () => {
    expect(checkNeededPages(['content/pays/liban.md'])).toEqual([]);
  });
});
