import { expect, test } from 'vitest';
import { catalogueOf } from './catalogue.fixture.ts';
import { daysSince1900, minutesFrom, toSteps, writeNumbers } from './catalogue-file.ts';
import { isOnSomeDay } from './days.ts';

/** A page, an article of 1 December, an event of 1 and 2 December that ends at midnight in Paris. */
const [PAGE, ARTICLE, EVENT] = [0, 1, 2];
const FIRST_DAY = daysSince1900('2026-12-01');
const catalogue = catalogueOf([0, FIRST_DAY, FIRST_DAY], {
  ends: {
    rows: toSteps([EVENT]),
    minutes: writeNumbers([minutesFrom(FIRST_DAY, '2026-12-03T00:00:00+01:00')]),
  },
});

test.each([
  ['2026-11-30', []],
  ['2026-12-01', [ARTICLE, EVENT]],
  ['2026-12-02', [EVENT]],
  ['2026-12-03', []],
])('on %s stand %j: an event lasts until its end', (day, rows) => {
  const found = [PAGE, ARTICLE, EVENT].filter((row) =>
    isOnSomeDay(row, catalogue, (one) => one === day),
  );
  expect(found).toEqual(rows);
});
