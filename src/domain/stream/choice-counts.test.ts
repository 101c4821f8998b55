import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent, buildResource } from '../../test/builders.ts';
import { countChoices } from './choice-counts.ts';
import { listChoices, STREAM_PARTS } from './choice.ts';
import type { StreamItem } from './item.ts';
import { toArticleItems, toEventItems, toResourceItems } from './stream.ts';

describe('countChoices', () => {
  test('counts by country, topic and kind, any of which may be left open, what can be followed', () => {
    const both = { pays: ['liban'], thematiques: ['eau'] };
    const article = toArticleItems([buildArticle({ ...both, pays: ['liban', 'japon'] })]);
    const event = toEventItems([buildEvent({ pays: ['liban'] })]);
    const resource = toResourceItems([buildResource(both)]);
    expect(countChoices([...article, ...event, ...resource, ...article])).toEqual({
      '': { '': [2, 1, 1], eau: [2, 0, 1] },
      japon: { '': [2, 0, 0] },
      liban: { '': [2, 1, 1], eau: [2, 0, 1] },
    });
  });

  test('agrees with what the choices hold, whatever the items', () => {
    const terms = fc.record({
      pays: fc.subarray(['liban', 'japon', 'maroc', 'senegal']),
      thematiques: fc.subarray(['climat', 'eau']),
    });
    const item = fc
      .tuple(fc.constantFrom('article', 'event', 'resource'), terms)
      .map(([kind, keys]): StreamItem[] => {
        if (kind === 'article') return toArticleItems([buildArticle(keys)]);
        if (kind === 'event') return toEventItems([buildEvent(keys)]);
        return toResourceItems([buildResource(keys)]);
      });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (drawn) => {
        const counts = countChoices(drawn.flat());
        for (const choice of listChoices(drawn.flat())) {
          const parts = counts[choice.country?.slug ?? '']?.[choice.topic?.slug ?? ''] ?? [];
          const wanted: readonly number[] =
            choice.part === undefined ? parts : [parts[STREAM_PARTS.indexOf(choice.part)] ?? 0];
          const count = wanted.reduce((sum, part) => sum + part, 0);
          expect(choice.items.length).toBeGreaterThan(0);
          expect(count).toBe(choice.items.length);
        }
      }),
      { seed: 20_260_302, numRuns: 60 },
    );
  });
});
