import { describe, expect, test } from 'vitest';
import { contentFile } from '../../../test/content-file.ts';
import { checkFile } from '../check-file.ts';
import { formatFault } from '../fault.ts';
import { isAboutLost } from './salvage.ts';

const at = { file: 'content/agenda/2026/2026-12-08-liban.md', line: 6, column: 1, message: '…' };

describe('isAboutLost', () => {
  const lost = new Set(['heure', 'seances']);

  test.each([
    ['the key itself', { ...at, key: 'heure' }, true],
    ['a key below it', { ...at, key: 'seances.0.jour' }, true],
    [
      'a key that it would have made right',
      { ...at, key: 'heure_fin', dependsOn: ['heure'] },
      true,
    ],
    ['another key', { ...at, key: 'heure_fin' }, false],
    ['no key', { ...at, message: 'Corrigez « heure ».' }, false],
  ])('%s', (_name, fault, isAbout) => {
    expect(isAboutLost(fault, lost)).toBe(isAbout);
  });
});

test('a line that cannot be read is not asked for by the others', () => {
  const file = contentFile(
    'agenda',
    '2026/2026-12-08-liban',
    'titre: Groupe-pays Liban',
    'chapo: Les collectivités partenaires du Liban se retrouvent pour préparer 2027.',
    'date: 2026-11-03',
    'jour: 2026-12-08',
    'heure: "14:30" heures',
    'heure_fin: "16:00"',
    'modalite: visio',
    'acces: adherents',
  );
  const { lines, faults } = checkFile(file, 'agenda');
  expect([...lines, ...faults].map(formatFault)).toEqual([
    expect.stringContaining('2026-12-08-liban.md:6:'),
  ]);
});
