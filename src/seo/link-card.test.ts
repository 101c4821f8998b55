import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent, buildResource } from '../test/builders.ts';
import { articleCard, eventCard, resourceCard } from './link-card.ts';

describe('articleCard', () => {
  test.each([
    ['Château des Ducs, Nantes', ['9\u00A0septembre 2025', 'Château des Ducs, Nantes']],
    ['à Paris', ['9\u00A0septembre 2025', 'À Paris']],
    ['en visioconférence', ['9\u00A0septembre 2025']],
  ])('says the day and the place: %s', (sous_titre, lines) => {
    const article = buildArticle({ date: '2025-09-09', sous_titre });
    expect(articleCard(article)).toEqual({ state: undefined, lines });
  });

  test('begins with a capital where only the month is known', () => {
    expect(articleCard(buildArticle({ date: '2023-11' })).lines).toEqual(['Novembre 2023']);
  });
});

describe('eventCard', () => {
  const held = { jour: '2025-10-14', heure: '14:00', lieu: 'Sénat, Paris' };

  test('says the day, the hours and the place', () => {
    expect(eventCard(buildEvent(held))).toEqual({
      state: undefined,
      lines: ['Mardi 14\u00A0octobre 2025, 14\u00A0h (heure de Paris)', 'Sénat, Paris'],
    });
  });

  test.each([
    ['annule', {}, 'Annulé'],
    ['reporte', { jour_initial: '2025-10-07' }, 'Reporté au 14\u00A0octobre 2025'],
    ['complet', {}, 'Complet'],
    ['date-a-retenir', {}, 'Date à retenir'],
  ] as const)('says what has become of a date: %s', (etat, others, state) => {
    expect(eventCard(buildEvent({ ...held, ...others, etat })).state).toBe(state);
  });

  test('says the days of a meeting of several days, without hours', () => {
    const { lines } = eventCard(buildEvent({ ...held, jour_fin: '2025-10-16' }));
    expect(lines[0]).toBe('Du 14 au 16\u00A0octobre 2025');
  });

  test('says how people meet where there is no place', () => {
    const remote = buildEvent({ jour: '2025-10-14', modalite: 'visio' });
    expect(eventCard(remote).lines[1]).toBe('En visioconférence');
  });
});

test.each([
  ['2025-11-18', '18\u00A0novembre 2025'],
  ['2025-11', 'Novembre 2025'],
  ['2025', '2025'],
])('resourceCard says when and by whom: %s', (date, day) => {
  const { lines } = resourceCard(buildResource({ date, auteurs: ['Un réseau'] }));
  expect(lines).toEqual([day, 'Un réseau']);
});
