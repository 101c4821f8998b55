import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent } from '../../test/builders.ts';
import { keepOneOfEachStory, tellsOf } from './stories.ts';

const MEETING = 'agenda/2025/2025-10-14-groupe-pays-liban';
const FORUM = 'agenda/2025/2025-11-20-forum';
const article = (titre: string, evenements: string[] = []) => buildArticle({ titre, evenements });

const report = article('Report', [MEETING]);
const announcement = article('Announcement', [MEETING, FORUM]);
const forum = article('Forum', [FORUM]);
const first = article('First');
const second = article('Second');

describe('keepOneOfEachStory', () => {
  test('keeps the first of the articles that tell of the same event', () => {
    expect(keepOneOfEachStory([report, first, announcement, second])).toEqual([
      report,
      first,
      second,
    ]);
  });

  test('knows a story again through an article that was left out', () => {
    expect(keepOneOfEachStory([report, announcement, forum])).toEqual([report]);
  });

  test('treats each article without an event as a story of its own', () => {
    expect(keepOneOfEachStory([first, second])).toEqual([first, second]);
  });
});

describe('tellsOf', () => {
  const meeting = buildEvent({}, { path: `content/${MEETING}.md` });

  test('knows the event that an article names', () => {
    expect(tellsOf(announcement, [meeting])).toBe(true);
    expect(tellsOf(forum, [meeting])).toBe(false);
    expect(tellsOf(first, [meeting])).toBe(false);
  });
});
