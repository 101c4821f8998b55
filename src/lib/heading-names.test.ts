import { expect, test } from 'vitest';
import { readModules } from '../test/modules.ts';
import { createHeadingNames } from './heading-names.ts';

const components = await readModules('src/**/*.astro');
const idsOfPages = [
  ...new Set(
    components.flatMap(({ source }) =>
      [...source.matchAll(/\sid="([^"{]+)"/g)].map(([, id = '']) => id),
    ),
  ),
];

test('the parts of pages are found in their components', () => {
  expect(idsOfPages).toContain('contenu');
  expect(idsOfPages.length).toBeGreaterThan(20);
});

test.each(idsOfPages)('no heading takes the name of the part « %s »', (id) => {
  expect(createHeadingNames()(id)).toBe(`${id}-2`);
});

test('headings that say the same are numbered, in each text anew', () => {
  const name = createHeadingNames();
  expect(['Bilan', 'Bilan', 'Bilan 2'].map(name)).toEqual(['bilan', 'bilan-2', 'bilan-2-2']);
  expect(createHeadingNames()('Bilan')).toBe('bilan');
});
