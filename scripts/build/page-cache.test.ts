import { expect, test } from 'vitest';
import { fileOf } from './page-cache.ts';

test.each([
  ['/', 'page', 'index.html'],
  ['/pays/liban', 'page', 'pays/liban/index.html'],
  ['/pays/liban/', 'page', 'pays/liban/index.html'],
  ['/pays/liban/rss.xml', 'endpoint', 'pays/liban/rss.xml'],
  ['/documents/a.pdf/', 'endpoint', 'documents/a.pdf'],
  ['/404', 'page', '404.html'],
  ['/410', 'page', '410/index.html'],
])('%s, a %s, is written to %s', (pathname, type, file) => {
  expect(fileOf(pathname, type)).toBe(file);
});
