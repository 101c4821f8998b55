import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent, buildResource } from '../../test/builders.ts';
import { isReportOf, linkFollowUps, reportFinder, type Publication } from './outcomes.ts';

const event = buildEvent();
const EVENT = event.path.slice('content/'.length, -'.md'.length);
const MINUTES = 'ressources/2025/2025-10-20-releve-de-decisions';

const writing = (changed: Partial<Publication> = {}): Publication => ({
  path: `content/${MINUTES}.md`,
  publishedOn: '2025-10-20',
  eventRefs: [EVENT],
  isText: true,
  ...changed,
});

describe('reportFinder', () => {
  test('finds the report that an event names', () => {
    const named = { ...event, report: MINUTES };
    expect(reportFinder([writing({ eventRefs: [] })])(named)).toBe(MINUTES);
  });

  test('finds the text that names the event', () => {
    expect(reportFinder([writing()])(event)).toBe(MINUTES);
  });

  test('takes the word of the event over that of the text', () => {
    const other = writing({ path: 'content/articles/2025/2025-10-15-recit.md' });
    expect(reportFinder([other, writing()])({ ...event, report: MINUTES })).toBe(MINUTES);
  });

  test('takes the first of several texts', () => {
    const later = writing({ path: 'content/articles/2025/2025-11-01-recit.md' });
    const first = writing({ publishedOn: event.endDay });
    expect(reportFinder([{ ...later, publishedOn: '2025-11-01' }, first])(event)).toBe(MINUTES);
  });

  test.each([
    ['a text about another event', writing({ eventRefs: ['agenda/2025/2025-10-14-autre'] })],
    ['an invitation', writing({ publishedOn: '2025-10-13' })],
    ['an album', writing({ isText: false })],
  ])('takes %s for no report', (_name, item) => {
    expect(reportFinder([item])(event)).toBeUndefined();
  });

  test('finds no report in one that is not public', () => {
    expect(reportFinder([])({ ...event, report: MINUTES })).toBeUndefined();
  });
});

describe('isReportOf', () => {
  test('knows the report of an event, and that one has none', () => {
    expect(isReportOf({ report: MINUTES }, writing())).toBe(true);
    expect(isReportOf({ report: MINUTES }, event)).toBe(false);
    expect(isReportOf({ report: undefined }, writing())).toBe(false);
  });
});

describe('linkFollowUps', () => {
  const album = buildResource({ titre: 'Album', evenements: [EVENT] });
  const minutes = buildResource({ titre: 'Relevé' });
  const other = buildEvent({ titre: 'Autre rencontre' });
  const reported = { ...event, report: minutes.path.slice('content/'.length, -'.md'.length) };

  test('links both ways what the event names', () => {
    const { followUpsOf, eventsOf } = linkFollowUps([reported, other], [minutes]);
    expect(followUpsOf(reported)).toEqual([minutes]);
    expect(eventsOf(minutes)).toEqual([reported]);
    expect(followUpsOf(other)).toEqual([]);
  });

  test('links both ways what names the event', () => {
    const article = buildArticle({ evenements: [EVENT] });
    const { followUpsOf, eventsOf } = linkFollowUps([event, other], [article]);
    expect(followUpsOf(event)).toEqual([article]);
    expect(eventsOf(article)).toEqual([event]);
    expect(followUpsOf(other)).toEqual([]);
  });

  test('puts the report first, and once when both sides name each other', () => {
    const both = { ...minutes, eventRefs: [EVENT] };
    const { followUpsOf, eventsOf } = linkFollowUps([reported], [album, both]);
    expect(followUpsOf(reported)).toEqual([both, album]);
    expect(eventsOf(both)).toEqual([reported]);
    expect(eventsOf(album)).toEqual([reported]);
  });
});
