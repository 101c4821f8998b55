import { describe, expect, test } from 'vitest';
import { pathHere } from './path-here.ts';

describe('pathHere', () => {
  test.each([
    ['https://www.exemple.org/pays/liban/', '/pays/liban/'],
    ['http://exemple.org/pays/liban/?a=1#ong', '/pays/liban/?a=1#ong'],
    ['https://www.uclg.org/pays/liban/', undefined],
    ['/pays/liban/', undefined],
  ])('%s: %s', (address, path) => {
    expect(pathHere(address, 'https://www.exemple.org')).toBe(path);
  });
});
