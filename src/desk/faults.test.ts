import { describe, expect, test } from 'vitest';
import { describeFaults } from './faults.ts';
import { nameSessions } from './sessions.ts';

const EVENT = {
  titre: 'Réunion du groupe-pays Liban',
  chapo: 'Le groupe-pays donne rendez-vous à ses membres.',
  date: '2026-11-28',
  jour: '2026-12-15',
  body: 'Le texte.',
};

describe('describeFaults', () => {
  test('finds none in a form whose other fields are empty', () => {
    const blank = { lieu: '', jour_fin: null, inscription: { url: '', courriel: '' }, pays: [] };
    expect(describeFaults('agenda', { ...EVENT, ...blank })).toEqual([]);
  });

  test('refuses an end before the start, by the title of the field', () => {
    const answers = describeFaults('agenda', { ...EVENT, jour_fin: '2026-12-14' });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatch(/^« Dernier jour » : .*2026-12-14/);
  });

  test('reads past what the desk notes for itself in the items of a list', () => {
    const seances = [{ id: 's1', jour: '2026-12-15', heure: '14:30', __sc_item_id: '1' }];
    expect(describeFaults('agenda', { ...EVENT, seances })).toEqual([]);
  });

  test('leaves alone what is no kind of content', () => {
    expect(describeFaults('medias', {})).toEqual([]);
  });
});

describe('nameSessions', () => {
  test.each([
    [
      [{ jour: 'a' }, { jour: 'b', id: '' }],
      ['s1', 's2'],
    ],
    [
      [{ jour: 'a' }, { jour: 'b', id: 's1' }],
      ['s2', 's1'],
    ],
    [
      [{ jour: 'a', id: 'ouverture' }, { jour: 'b' }],
      ['ouverture', 's1'],
    ],
  ])('names those of %j that have no name', (sessions, ids) => {
    expect(nameSessions(sessions)?.map(({ id }) => id)).toEqual(ids);
  });

  test.each([undefined, [], [{ id: 's1' }]])('has nothing to do in %j', (sessions) => {
    expect(nameSessions(sessions)).toBeUndefined();
  });
});
