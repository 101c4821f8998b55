import { describe, expect, test } from 'vitest';
import { listSections } from './page-contents.ts';

const headings = [
  { depth: 2, text: "L'adhésion : pour qui ?" },
  { depth: 3, text: 'Les communes' },
  { depth: 2, text: 'Comment' },
  { depth: 2, text: 'Où nous trouver' },
];

describe('listSections', () => {
  test('leads to each section, in French typography', () => {
    expect(listSections(headings)).toEqual([
      { title: 'L’adhésion\u00A0: pour qui\u202F?', href: '#l-adhesion-pour-qui' },
      { title: 'Comment', href: '#comment' },
      { title: 'Où nous trouver', href: '#ou-nous-trouver' },
    ]);
  });

  test('is empty on a short page', () => {
    expect(listSections(headings.slice(0, 3))).toEqual([]);
  });
});
