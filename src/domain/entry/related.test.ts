import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../test/builders.ts';
import { findRelated } from './related.ts';

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

describe('findRelated', () => {
  test('puts the items that share most first', () => {
    const candidates = [sameTopics, sameCountry, sameCountryAndTown];
    expect(findRelated(subject, candidates, 3)).toEqual([
      sameCountryAndTown,
      sameCountry,
      sameTopics,
    ]);
  });

  test('keeps the given order of items that share as much', () => {
    expect(findRelated(subject, [sameTown, sameCountry], 3)).toEqual([sameTown, sameCountry]);
    expect(findRelated(subject, [sameCountry, sameTown], 3)).toEqual([sameCountry, sameTown]);
  });

  test('does not find an item related to itself', () => {
    expect(findRelated(subject, [subject], 3)).toEqual([]);
  });

  test('takes one shared topic for too little', () => {
    expect(findRelated(subject, [oneTopic, stranger], 3)).toEqual([]);
  });

  test('stops at the count asked for', () => {
    expect(findRelated(subject, [sameCountry, sameTown, sameTopics], 2)).toHaveLength(2);
  });
});
