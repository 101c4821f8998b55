import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../test/builders.ts';
import { relatedFinder } from './related.ts';

const subject = buildArticle({
  titre: 'Subject',
  pays: ['japon'],
  thematiques: ['eau', 'climat'],
  collectivites: ['nantes'],
});
const sameCountry = buildArticle({ titre: 'Same country', pays: ['japon'] });
const sameTown = buildArticle({ titre: 'Same town', collectivites: ['nantes'] });
const sameCountryAndTown = buildArticle({
  titre: 'Both',
  pays: ['japon'],
  collectivites: ['nantes'],
});
const sameTopics = buildArticle({ titre: 'Same topics', thematiques: ['eau', 'climat'] });
const oneTopic = buildArticle({ titre: 'One topic', thematiques: ['eau'] });
const stranger = buildArticle({ titre: 'Stranger', pays: ['liban'] });

describe('relatedFinder', () => {
  test('puts the items that share most first', () => {
    const candidates = [sameTopics, sameCountry, sameCountryAndTown];
    expect(relatedFinder(candidates)(subject, 3)).toEqual([
      sameCountryAndTown,
      sameCountry,
      sameTopics,
    ]);
  });

  test('keeps the given order of items that share as much', () => {
    expect(relatedFinder([sameTown, sameCountry])(subject, 3)).toEqual([sameTown, sameCountry]);
    expect(relatedFinder([sameCountry, sameTown])(subject, 3)).toEqual([sameCountry, sameTown]);
  });

  test('does not find an item related to itself', () => {
    expect(relatedFinder([subject])(subject, 3)).toEqual([]);
  });

  test('does not relate two items by one shared topic alone', () => {
    expect(relatedFinder([oneTopic, stranger])(subject, 3)).toEqual([]);
  });

  test('stops at the count asked for', () => {
    expect(relatedFinder([sameCountry, sameTown, sameTopics])(subject, 2)).toHaveLength(2);
  });
});
