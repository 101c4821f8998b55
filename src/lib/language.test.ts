import { describe, expect, test } from 'vitest';
import { languageAttributes, markLanguage, type Language } from './language.ts';

describe('markLanguage', () => {
  test.each<[Language, Language, object]>([
    ['fr', 'fr', {}],
    ['en', 'fr', { lang: 'en' }],
    ['es', 'fr', { lang: 'es' }],
    ['ar', 'fr', { lang: 'ar', dir: 'rtl' }],
    ['fr', 'en', { lang: 'fr' }],
    ['fr', 'ar', { lang: 'fr', dir: 'ltr' }],
    ['ar', 'ar', {}],
  ])('marks words in %s among words in %s', (language, around, mark) => {
    expect(markLanguage(language, around)).toEqual(mark);
  });

  test('assumes by default that the words around are French', () => {
    expect(markLanguage('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(markLanguage('fr')).toEqual({});
  });
});

describe('languageAttributes', () => {
  test.each<[Language, string]>([
    ['fr', ''],
    ['en', ' lang="en"'],
    ['ar', ' lang="ar" dir="rtl"'],
  ])('writes those of words in %s', (language, attributes) => {
    expect(languageAttributes(language)).toBe(attributes);
  });
});
