import { expect, test } from 'vitest';
import { listContents } from './document-contents.ts';

test('listContents anchors the first line of each page, however deep, and each page once', () => {
  const leaf = (title: string, page: number | undefined) => ({ title, page, sections: [] });
  const lines = listContents([
    { title: 'Groupe', page: 1, sections: [leaf('Objet', 1), leaf('Suite', 2)] },
    leaf('Perdue', undefined),
    leaf('Fin', 2),
  ]);
  expect(lines).toEqual([
    {
      title: 'Groupe',
      page: 1,
      anchor: 'page-1',
      lines: [
        { title: 'Objet', page: 1, anchor: undefined, lines: [] },
        { title: 'Suite', page: 2, anchor: 'page-2', lines: [] },
      ],
    },
    { title: 'Perdue', page: undefined, anchor: undefined, lines: [] },
    { title: 'Fin', page: 2, anchor: undefined, lines: [] },
  ]);
});
