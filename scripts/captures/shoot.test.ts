import { describe, expect, test } from 'vitest';
import { listShots, nameOf } from './shoot.ts';

const home = { name: 'home', path: '/' };
const sound = { name: 'resource: son', path: '/ressources/2025/un-son/' };

describe('listShots', () => {
  test('looks at a template at three widths, light and dark', () => {
    expect(listShots([sound]).map(({ width, scheme }) => `${String(width)} ${scheme}`)).toEqual([
      '1280 light',
      '1280 dark',
      '768 light',
      '768 dark',
      '360 light',
      '360 dark',
    ]);
  });

  test('looks at the most seen templates on the widest and the narrowest screens too', () => {
    const widths = new Set(listShots([home]).map(({ width }) => width));
    expect([...widths]).toEqual([1280, 768, 360, 1920, 320]);
  });
});

test('nameOf names a file by its template, width and scheme', () => {
  expect(nameOf({ template: sound, width: 360, scheme: 'dark' })).toBe('resource-son-360-dark.png');
});
