import { expect, test } from 'vitest';
import { listChanges } from './changes.ts';

test('listChanges names what is new, changed or gone, and nothing else', () => {
  const before = [
    { path: '/reste/', lastModified: '2026-01-01' },
    { path: '/change/', lastModified: '2026-01-01' },
    { path: '/part/', lastModified: '2026-01-01' },
    { path: '/sans-date/' },
  ];
  const after = [
    { path: '/reste/', lastModified: '2026-01-01' },
    { path: '/change/', lastModified: '2026-02-01' },
    { path: '/vient/', lastModified: '2026-02-01' },
    { path: '/sans-date/', lastModified: undefined },
  ];
  expect(listChanges(before, after)).toEqual(['/change/', '/part/', '/vient/']);
});
