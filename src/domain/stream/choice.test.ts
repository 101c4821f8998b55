import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent, buildResource } from '../../test/builders.ts';
import { countChoices, listChoices, listRareTopics, partsOf, STREAM_PARTS } from './choice.ts';
import { toArticleItems, toEventItems, toResourceItems } from './stream.ts';
import { type StreamItem } from './item.ts';

const both = { pays: ['liban'], thematiques: ['eau'] };
const article = toArticleItems([buildArticle({ ...both, pays: ['liban', 'japon'] })]);
const event = toEventItems([buildEvent({ pays: ['liban'] })]);
const resource = toResourceItems([buildResource(both)]);
const items = [...article, ...event, ...resource];

const nameOf = ({ country, topic, part }: ReturnType<typeof listChoices>[number]) =>
  [country?.slug, topic?.slug, part].filter((word) => word !== undefined).join(' ');

describe('listChoices', () => {
  test('crosses each term with the kind of each item, in alphabetical order', () => {
    expect(listChoices(items).map((choice) => [nameOf(choice), choice.items.length])).toEqual([
      ['eau actualites', 1],
      ['eau ressources', 1],
      ['japon actualites', 1],
      ['liban actualites', 1],
      ['liban agenda', 1],
      ['liban ressources', 1],
    ]);
  });

  test('crosses a country and a topic from three items on', () => {
    const more = [...items, ...toArticleItems([buildArticle(both)])];
    const pairs = listChoices(more).filter(({ part }) => part === undefined);
    expect(pairs.map((choice) => [nameOf(choice), choice.items.length])).toEqual([
      ['liban eau', 3],
    ]);
  });

  test('keeps the order of the items', () => {
    const again = [...article, ...resource, ...article];
    const [choice] = listChoices(again).filter((found) => nameOf(found) === 'liban eau');
    expect(choice?.items).toEqual(again);
  });

  test('makes nothing of an item without a term', () => {
    expect(listChoices(toArticleItems([buildArticle()]))).toEqual([]);
  });
});

describe('countChoices', () => {
  test('counts by country, topic and kind, any of which may be left open, what can be followed', () => {
    expect(countChoices([...items, ...article])).toEqual({
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

test('listRareTopics names the topics of the agenda of a country that have no page with it', () => {
  const events = toEventItems([buildEvent(both)]);
  const agendaOf = (drawn: readonly StreamItem[]) => {
    const choices = listChoices(drawn);
    const agenda = choices.find((choice) => nameOf(choice) === 'liban agenda');
    return agenda === undefined ? [] : listRareTopics(agenda, choices).map(({ slug }) => slug);
  };
  expect(agendaOf(events)).toEqual(['eau']);
  expect(agendaOf([...events, ...article, ...resource])).toEqual([]);
});

test('partsOf names each kind of content once, in the order of the form', () => {
  expect(partsOf([...resource, ...article, ...resource])).toEqual(['actualites', 'ressources']);
});
