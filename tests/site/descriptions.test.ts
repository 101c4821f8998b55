import { expect, test } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { attribute, named } from '../support/tree.ts';

test('no two pages share the description that search engines show', () => {
  const pagesOf = Map.groupBy(builtPages(), ({ elements }) => {
    const metas = named(elements, 'meta');
    const description = metas.find((meta) => attribute(meta, 'name') === 'description');
    return description && attribute(description, 'content');
  });
  expect(pagesOf.size).toBeGreaterThan(20);
  const shared = [...pagesOf].filter(([, pages]) => pages.length > 1);
  expect(shared.map(([text, pages]) => ({ text, files: pages.map(({ file }) => file) }))).toEqual(
    [],
  );
});
