import { describe, expect, test } from 'vitest';
import { nameScript } from './integration.ts';

describe('nameScript', () => {
  test.each([
    ['ShareRow.astro_astro_type_script_index_0_lang', '_astro/ShareRow.[hash].js'],
    ['[page].astro_astro_type_script_index_1_lang', '_astro/_page_.[hash].js'],
    ['page', '_astro/page.[hash].js'],
  ])('says of %s which component it is of', (name, expected) => {
    expect(nameScript({ name })).toBe(expected);
  });
});
