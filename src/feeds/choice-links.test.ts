import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STREAM_PARTS } from '../domain/stream/choice.ts';
import { choicePage } from '../routes.ts';
import { calendarsOfChoice, choicePath, choiceRows } from './choice-links.ts';
import { choiceName } from './title.ts';

const country = { slug: 'liban', name: 'Liban' };
const topic = { slug: 'eau', name: 'Eau et assainissement' };

describe('choicePath', () => {
  test.each([
    [{ country, topic, part: 'agenda' }, '/abonnements/pays/liban/thematiques/eau/agenda/'],
    [{ country, topic }, '/abonnements/pays/liban/thematiques/eau/'],
    [{ topic, part: 'ressources' }, '/abonnements/thematiques/eau/ressources/'],
    [{ country }, '/pays/liban/'],
    [{ part: 'actualites' }, '/actualites/'],
    [{}, '/'],
  ] as const)('of %o is %s', (choice, path) => {
    expect(choicePath(choice)).toBe(path);
  });

  test('is that of no other choice, even when terms are called like the words around them', () => {
    const slug = fc.option(fc.constantFrom('pays', 'thematiques', 'agenda', 'liban', 'eau'), {
      nil: undefined,
    });
    const part = fc.option(fc.constantFrom(...STREAM_PARTS), { nil: undefined });
    const choice = fc.record({ country: slug, topic: slug, part });
    fc.assert(
      fc.property(choice, choice, (one, other) => {
        const isSame = ['country', 'topic', 'part'].every(
          (key) =>
            Object.entries(one).find(([name]) => name === key)?.[1] ===
            Object.entries(other).find(([name]) => name === key)?.[1],
        );
        expect(choicePage(one) === choicePage(other)).toBe(isSame);
      }),
      { seed: 20_260_302, numRuns: 500 },
    );
  });
});

test.each([
  [{ country, topic, part: 'agenda' }, 'Agenda\u00A0: Liban · Eau et assainissement'],
  [{ country, topic }, 'Liban · Eau et assainissement'],
  [{ topic, part: 'ressources' }, 'Ressources\u00A0: Eau et assainissement'],
] as const)('the choice %o is called %s', (choice, name) => {
  expect(choiceName(choice)).toBe(name);
});

describe('calendarsOfChoice', () => {
  const ofLebanon = { title: 'Agenda\u00A0: Liban', path: '/pays/liban/agenda.ics' };

  test.each([1, 3])('is that of the term of a choice, with %i events', (events) => {
    expect(calendarsOfChoice({ country, part: 'agenda' }, events)).toEqual([ofLebanon]);
    expect(calendarsOfChoice({ topic, part: 'agenda' }, events)).toEqual([
      { title: 'Agenda\u00A0: Eau et assainissement', path: '/thematiques/eau/agenda.ics' },
    ]);
  });

  test('is its own where a country and a topic have three events', () => {
    expect(calendarsOfChoice({ country, topic }, 3)).toEqual([
      {
        title: 'Agenda\u00A0: Liban · Eau et assainissement',
        path: '/abonnements/pays/liban/thematiques/eau/agenda.ics',
      },
    ]);
  });

  test('is that of the country where they have fewer', () => {
    expect(calendarsOfChoice({ country, topic }, 2)).toEqual([ofLebanon]);
  });

  test('is missing where there is no event', () => {
    expect(calendarsOfChoice({ country, topic }, 0)).toEqual([]);
  });
});

describe('choiceRows', () => {
  test('lead from a pair to each of its terms', () => {
    expect(choiceRows({ country, topic })).toEqual([
      {
        label: 'Élargir',
        links: [
          { title: 'Liban', href: '/pays/liban/' },
          { title: 'Eau et assainissement', href: '/thematiques/eau/' },
        ],
      },
    ]);
  });

  test('lead from a kind of content of a term to the term and to all of that kind', () => {
    expect(choiceRows({ country, part: 'agenda' })).toEqual([
      {
        label: 'Élargir',
        links: [
          { title: 'Liban', href: '/pays/liban/' },
          { title: 'Agenda', href: '/agenda/' },
        ],
      },
    ]);
  });
});
