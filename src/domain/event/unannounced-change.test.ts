import { describe, expect, test } from 'vitest';
import { findUnannouncedChange } from './unannounced-change.ts';

const TODAY = '2026-11-28';
const published = { titre: 'Groupe-pays Liban', jour: '2026-12-08', heure: '15:00', lieu: 'Paris' };
const find = (written: object, before: object = {}) =>
  findUnannouncedChange(
    { ...published, ...before },
    { ...published, ...before, ...written },
    TODAY,
  );

describe('findUnannouncedChange', () => {
  test.each([
    ['jour', { jour: '2026-12-09' }],
    ['heure', { heure: '16:00' }],
    ['heure_fin', { heure_fin: '17:00' }],
    ['lieu', { lieu: 'Tours' }],
    ['etat', { etat: 'annule' }],
    ['modalite', { modalite: 'visio' }],
    ['seances', { seances: [{ jour: '2026-12-08' }] }],
  ])('names a changed « %s »', (key, written) => {
    expect(find(written)?.key).toBe(key);
  });

  test('says what was published and what to write', () => {
    expect(find({ heure: '16:00' })?.message).toBe(
      'L’heure a changé depuis la version publiée (« 15:00 » est devenu « 16:00 »). Écrivez « mise_a_jour: 2026-11-28 », et après « motif_mise_a_jour: » ce qui change : sans cela, les agendas de vos abonnés gardent l’ancienne version.',
    );
  });

  test('asks for an hour when the event was already updated today', () => {
    const found = find({ heure: '16:00' }, { mise_a_jour: TODAY });
    expect(found?.message).toContain('« mise_a_jour: "2026-11-28 16:30" »');
  });

  test.each([
    ['a newer day', { heure: '16:00', mise_a_jour: TODAY }, {}],
    [
      'an hour on the same day',
      { heure: '16:00', mise_a_jour: `${TODAY} 09:00` },
      { mise_a_jour: TODAY },
    ],
    ['a title that changed', { titre: 'Groupe-pays Liban et Syrie' }, {}],
    ['a draft', { heure: '16:00' }, { brouillon: true }],
    [
      'the first id of a session',
      { seances: [{ id: 's1', jour: '2026-12-08' }] },
      { seances: [{ jour: '2026-12-08' }] },
    ],
  ])('accepts %s', (_name, written, before) => {
    expect(find(written, before)).toBeUndefined();
  });
});
