import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { alertSchema } from './schema.ts';

const keys = {
  titre: 'Fermeture des bureaux',
  niveau: 'information',
  debut: '2026-12-24 12:00',
  fin: '2027-01-04 09:00',
};

describe('alertSchema', () => {
  test('renames every key of an alert', () => {
    const lien = { titre: 'Nous écrire', url: '/contact/' };
    expect(alertSchema.parse({ ...keys, lien })).toEqual({
      title: 'Fermeture des bureaux',
      level: 'information',
      startsAt: '2026-12-24 12:00',
      endsAt: '2027-01-04 09:00',
      link: { title: 'Nous écrire', href: '/contact/' },
    });
  });

  test.each([
    [{ titre: '' }, 'titre: Écrivez un texte après « titre: ».'],
    [{ niveau: 'urgent' }, 'niveau: Écrivez information ou important.'],
    [
      { debut: undefined },
      'debut: Écrivez un jour et une heure entre guillemets, comme "2025-10-14 08:00".',
    ],
    [
      { fin: '2027-01-04' },
      'fin: « 2027-01-04 » n’est pas un jour et une heure. Écrivez "2027-01-04 23:59", entre guillemets.',
    ],
    [
      { fin: '2026-12-24 12:00' },
      'fin: La fin de l’alerte doit suivre son début. Corrigez l’un des deux.',
    ],
    [{ lien: { url: '/contact/' } }, 'lien.titre: Écrivez un texte après « titre: ».'],
    [
      { lien: { titre: 'Nous écrire' } },
      'lien.url: Écrivez une adresse qui commence par « / » ou par « https:// ».',
    ],
    [{ couleur: 'rouge' }, ': Clé non reconnue : "couleur"'],
  ])('answers %j in French', (changed, problem) => {
    expect(problemsOf(alertSchema, { ...keys, ...changed })).toEqual([problem]);
  });
});
