import { expect, test } from 'vitest';
import { findSpanOfYears } from './span-of-years.ts';

const DAYS = ['2019-07-02', '2020-12-31', '2021-01-01', '2022-06-01'];

test.each([
  ['avant 2020', ['2019-07-02']],
  ['depuis 2021', ['2021-01-01', '2022-06-01']],
  ['apres 2020', ['2021-01-01', '2022-06-01']],
  ['entre 2020 et 2021', ['2020-12-31', '2021-01-01']],
  ['de 2019 a 2020', ['2019-07-02', '2020-12-31']],
  ['2021 2022', ['2021-01-01', '2022-06-01']],
  ['de 2022 a 2021', ['2021-01-01', '2022-06-01']],
  ['entre 2020 et 2019', ['2019-07-02', '2020-12-31']],
  ['since 2022', ['2022-06-01']],
])('« %s » means some of the days', (text, expected) => {
  const found = findSpanOfYears(`fonds ${text} liban`);
  expect(found?.text).toBe(text);
  expect(DAYS.filter((day) => found?.includes(day))).toEqual(expected);
});

test.each(['2020', 'avant les elections', 'municipales 2026'])('« %s » is none', (text) => {
  expect(findSpanOfYears(text)).toBeUndefined();
});
