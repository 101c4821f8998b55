import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent, buildResource } from '../../test/builders.ts';
import { listChoices, partsOf } from './choice.ts';
import { toArticleItems, toEventItems, toResourceItems } from './stream.ts';

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

test('partsOf names each kind of content once, in the order of the form', () => {
  expect(partsOf([...resource, ...article, ...resource])).toEqual(['actualites', 'ressources']);
});
