import { expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { alertSchema } from './schema.ts';

const linkedTo = (url: string) => ({
  titre: 'Assises',
  niveau: 'information',
  debut: '2026-11-16 08:00',
  fin: '2026-12-02 18:00',
  lien: { titre: 'La page', url },
});

test.each(['/agenda/', 'https://www.uclg.org/'])('an alert may lead to %s', (url) => {
  expect(problemsOf(alertSchema, linkedTo(url))).toEqual([]);
});

test.each(['javascript:alert(1)', '//exemple.org/', 'agenda'])('but not to %s', (url) => {
  expect(problemsOf(alertSchema, linkedTo(url))).toEqual([
    'lien.url: Écrivez une adresse qui commence par « / » ou par « https:// ».',
  ]);
});
