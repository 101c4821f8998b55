import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STREAM_PARTS } from '../domain/stream/choice.ts';
import { choicePage } from '../routes.ts';
import { calendarOfChoice, choicePath, choiceRows } from './choice-links.ts';
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

describe('calendarOfChoice', () => {
  test('is the calendar of the terms, where events are part of the choice', () => {
    expect(calendarOfChoice({ country, part: 'agenda' }, ['agenda'])).toEqual({
      title: 'Agenda\u00A0: Liban',
      path: '/pays/liban/agenda.ics',
    });
    expect(calendarOfChoice({ country, topic }, ['actualites', 'agenda'])?.path).toBe(
      '/abonnements/pays/liban/thematiques/eau/agenda.ics',
    );
  });

  test('is none where there is no event', () => {
    expect(calendarOfChoice({ country, topic }, ['actualites'])).toBeUndefined();
  });
});

describe('choiceRows', () => {
  test('lead from a pair to its kinds of content and to each of its terms', () => {
    expect(choiceRows({ country, topic }, ['actualites'])).toEqual([
      {
        label: 'Ne suivre que',
        links: [
          { title: 'Actualités', href: '/abonnements/pays/liban/thematiques/eau/actualites/' },
        ],
      },
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
    expect(choiceRows({ country, part: 'agenda' }, ['agenda'])).toEqual([
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
