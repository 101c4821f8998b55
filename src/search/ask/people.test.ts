import { expect, test } from 'vitest';
import { countryOfPeople } from './people.ts';

const COUNTRIES = [
  'maroc',
  'morocco',
  'benin',
  'japan',
  'turkey',
  'brazil',
  'ucrania',
  'mali',
  'burkina faso',
];

test.each([
  ['moroccan', 'morocco'],
  ['beninoises', 'benin'],
  ['japanese', 'japan'],
  ['turkish', 'turkey'],
  ['brazilian', 'brazil'],
  ['ucraniano', 'ucrania'],
])('« %s » is the people of %s', (word, country) => {
  expect(countryOfPeople(word, COUNTRIES)).toBe(country);
});

test.each(['malice', 'marocaine2', 'benitier', 'burkina', 'brazilwood'])(
  '« %s » is none',
  (word) => {
    expect(countryOfPeople(word, COUNTRIES)).toBeUndefined();
  },
);
