import { expect, test } from 'vitest';
import { listTemplates } from '../../scripts/captures/templates.ts';
import { formatSize } from '../../src/lib/text.ts';
import { WEIGHT_BUDGETS } from '../../src/lib/weight-budgets.ts';
import { routes } from '../../src/routes.ts';
import { DIST } from '../support/dist.ts';
import { expectOnFixture } from '../support/fixture-only.ts';
import { pageAt } from '../support/pages.ts';
import { attribute, named, wordsOf } from '../support/tree.ts';

const cells = named(pageAt(routes.ecoDesign).elements, 'td');
/** « 98,3 ko » as bytes. */
const readSize = (words: string) =>
  Number.parseFloat(words.replace(',', '.')) * (words.endsWith('Mo') ? 1_000_000 : 1000);

test('each template is weighed by the build, and within its budget', async () => {
  const there = (await listTemplates(DIST)).map(({ name }) => name);
  const weighed = WEIGHT_BUDGETS.filter(({ template }) => there.includes(template));
  expectOnFixture(weighed.length, WEIGHT_BUDGETS.length);
  for (const { template, bytes } of weighed) {
    const cell = cells.find((found) => attribute(found, 'dataWeight') === template);
    const size = readSize(cell === undefined ? '' : wordsOf(cell));
    expect(size, template).toBeGreaterThan(20_000);
    expect(size, template).toBeLessThanOrEqual(bytes);
  }
});

test('the page says the budgets that are held', () => {
  const words = cells.map(wordsOf);
  for (const { bytes } of WEIGHT_BUDGETS) expect(words).toContain(formatSize(bytes));
});
