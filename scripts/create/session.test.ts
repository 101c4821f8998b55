import { describe, expect, test } from 'vitest';
import { describeSession, readSession } from './session.ts';

describe('readSession', () => {
  const hours = { heure: '14:30', heure_fin: '16:00' };

  test.each([
    ['2026-12-15', {}],
    ['2026-12-15 Ouverture', { titre: 'Ouverture' }],
    ['2026-12-15 14:30', { heure: '14:30' }],
    ['2026-12-15 14:30 Ouverture', { titre: 'Ouverture', heure: '14:30' }],
    [' 2026-12-15  14:30 16:00  Ouverture ', { titre: 'Ouverture', ...hours }],
    ['2026-12-15 14:30-16:00 Ouverture', { titre: 'Ouverture', ...hours }],
    ['2026-12-15 14:30 – 16:00 Ouverture', { titre: 'Ouverture', ...hours }],
    ['2026-12-15 14:30 à 16:00 Ouverture', { titre: 'Ouverture', ...hours }],
    [
      '2026-12-15 14:30 16:00 Bilan à 17:00 et 18:00',
      { titre: 'Bilan à 17:00 et 18:00', ...hours },
    ],
    // The schema says how an hour is written.
    [
      '2026-12-15 14h30 16h00 Ouverture',
      { titre: 'Ouverture', heure: '14h30', heure_fin: '16h00' },
    ],
    ['2026-12-15 14 h Ouverture', { titre: 'Ouverture', heure: '14 h' }],
    ['2026-12-15 10 ans de coopération', { titre: '10 ans de coopération' }],
    ['2026-12-15 20 hectares de forêt', { titre: '20 hectares de forêt' }],
  ])('reads %j', (words, known) => {
    expect(readSession(words, 0)).toEqual({ id: 's1', jour: '2026-12-15', ...known });
  });
});

describe('describeSession', () => {
  const ORDER =
    'écrivez le jour, puis l’heure du début, celle de la fin et le titre, dans cet ordre, comme --seance "2026-12-15 14:30 16:00 Ouverture".';

  test.each([
    ['', '« --seance »'],
    [' ', '« --seance »'],
    ['2026-12-15 Ouverture à 14:30', '« --seance "2026-12-15 Ouverture à 14:30" »'],
    ['2026-12-15 Ouverture 14h30', '« --seance "2026-12-15 Ouverture 14h30" »'],
  ])('says the order of the words of %j', (words, option) => {
    expect(describeSession(words)).toBe(`${option} : ${ORDER}`);
  });

  test.each(['2026-12-15 14:30 Bilan à 17:00', '15/12/2026 Ouverture', '2026-12-15 14h30 Fin'])(
    'leaves %j to the schema',
    (words) => {
      expect(describeSession(words)).toBeUndefined();
    },
  );
});
