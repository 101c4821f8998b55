import { describe, expect, test } from 'vitest';
import { drawnPreview } from './preview.ts';

describe('drawnPreview', () => {
  const countries = [{ slug: 'liban' }, { slug: 'maroc' }];

  test.each([
    ['its first country', { countries, section: 'cuf' }, '/apercus/pays/liban.png'],
    ['its stream of news', { countries: [], section: 'reseau' }, '/apercus/rubriques/reseau.png'],
    ['the name of the site', { countries: [] }, '/apercu.png'],
  ] as const)('is %s', (_name, subject, path) => {
    expect(drawnPreview(subject)).toBe(path);
  });
});
