import { describe, expect, test } from 'vitest';
import { listChoices } from '../domain/stream/choice.ts';
import { toArticleItems } from '../domain/stream/stream.ts';
import { buildArticle } from '../test/builders.ts';
import { groupChoices, groupSubscriptions } from './subscriptions.ts';

const items = toArticleItems(
  [1, 2, 3].map(() => buildArticle({ pays: ['liban'], thematiques: ['eau'] })),
);
const namesOf = (groups: ReturnType<typeof groupChoices>) =>
  groups.map(({ title, subscriptions }) => [title, subscriptions.map(({ name }) => name)]);

describe('groupSubscriptions', () => {
  test('gives a stream the calendar of its page: that of all events to the agenda', () => {
    const groups = groupSubscriptions({
      streams: [
        { kind: 'agenda', items },
        { kind: 'topics', slug: 'eau', name: 'Eau', items },
        { kind: 'networks', slug: 'cglu', name: 'CGLU', items },
      ],
      calendars: [
        { kind: 'whole', events: [] },
        { kind: 'open', events: [] },
        { kind: 'topics', slug: 'eau', name: 'Eau', events: [] },
      ],
      hasPodcast: false,
    });
    expect(
      groups.flatMap(({ subscriptions }) =>
        subscriptions.map(({ name, calendar, feeds }) => [name, calendar, feeds.length]),
      ),
    ).toEqual([
      ['Agenda', '/agenda.ics', 3],
      ['Agenda ouvert à tous', '/agenda/ouvert-a-tous.ics', 0],
      ['Eau', '/thematiques/eau/agenda.ics', 3],
      ['CGLU', undefined, 3],
    ]);
  });
});

describe('groupChoices', () => {
  const streams = listChoices(items);

  test('puts choices under their country, then those without one under their topic', () => {
    expect(namesOf(groupChoices(streams))).toEqual([
      ['Liban', ['Actualités\u00A0: Liban', 'Liban · Eau et assainissement']],
      ['Eau et assainissement', ['Actualités\u00A0: Eau et assainissement']],
    ]);
  });
});
