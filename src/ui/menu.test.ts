import { expect, test } from 'vitest';
import { placeInMenu } from './menu.ts';

test.each([
  ['/agenda/', { href: '/agenda/', current: 'page' }],
  ['/agenda/2026/12/assises-franco-marocaines/', { href: '/agenda/', current: 'true' }],
  ['/', undefined],
  ['/contact/', undefined],
])('the page %s stands in the main menu at %j', (path, place) => {
  expect(placeInMenu(path, 'fr')).toEqual(place);
});
