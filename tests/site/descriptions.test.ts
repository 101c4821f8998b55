import { expect, test } from 'vitest';
import { readSummaries } from '../support/content.ts';
import { builtPages } from '../support/pages.ts';
import { attribute, named } from '../support/tree.ts';

/** Two summaries that editors wrote alike are theirs to tell apart; those of lists are ours. */
test('no two pages share a description that the site writes', async () => {
  const summaries = await readSummaries();
  const pagesOf = Map.groupBy(builtPages(), ({ elements }) => {
    const metas = named(elements, 'meta');
    const description = metas.find((meta) => attribute(meta, 'name') === 'description');
    return description && attribute(description, 'content');
  });
  expect(pagesOf.size).toBeGreaterThan(20);
  const shared = [...pagesOf].filter(
    ([text = '', pages]) => pages.length > 1 && !summaries.has(text),
  );
  expect(shared.map(([text, pages]) => ({ text, files: pages.map(({ file }) => file) }))).toEqual(
    [],
  );
});
