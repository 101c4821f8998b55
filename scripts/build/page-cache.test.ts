import { expect, test } from 'vitest';
import { fileOf } from './page-cache.ts';

test.each([
  ['/', 'page', 'index.html'],
  ['/pays/liban', 'page', 'pays/liban/index.html'],
  ['/pays/liban/', 'page', 'pays/liban/index.html'],
  ['/pays/liban/rss.xml', 'endpoint', 'pays/liban/rss.xml'],
  ['/documents/a.pdf/', 'endpoint', 'documents/a.pdf'],
])('%s, a %s, is written to %s', (pathname, type, file) => {
  expect(fileOf(pathname, type)).toBe(file);
});
