import { describe, expect, test } from 'vitest';
import { hideWays, leaveOut } from './words.ts';

const kept = (words: string) => leaveOut(words).words;

describe('an address or a mobile number of a person leaves nothing behind', () => {
  test.each([
    [
      'Contact : Jean Dupont, chargé de mission, j.dupont@a.fr, 01 53 41 81 81 / 06 12 34 56 78',
      'Contact : Jean Dupont, chargé de mission, 01 53 41 81 81',
    ],
    ['Jean Dupont (j.dupont@a.fr), Lyon', 'Jean Dupont, Lyon'],
    ['Jean Dupont (chargé de mission, j.dupont@a.fr)', 'Jean Dupont (chargé de mission)'],
    ['Jean Dupont <j.dupont@a.fr>', 'Jean Dupont'],
    ['Jean – j.dupont@a.fr – 01 53 41 81 81', 'Jean – 01 53 41 81 81'],
    ['– j.dupont@a.fr, Jean', '– Jean'],
    ['Jean j.dupont@a.fr et Marie m.curie@a.fr', 'Jean et Marie'],
    ['Jean, j.dupont@a.fr ; Marie, m.curie@a.fr.', 'Jean ; Marie.'],
    ['Jean\u00A0: j.dupont@a.fr, chargé de mission', 'Jean, chargé de mission'],
    ['j.dupont@a.fr / m.curie@a.fr', ''],
  ])('%s', (words, rest) => {
    expect(kept(words)).toBe(rest);
  });
});

describe('its label goes with it', () => {
  test.each([
    ['Jean, Tél. : 06 12 34 56 78, Mél : j.dupont@a.fr', 'Jean'],
    ['Jean (tél. : 06 12 34 56 78 / courriel : j.dupont@a.fr)', 'Jean'],
    ['Jean T : 06 12 34 56 78 M : j.dupont@a.fr', 'Jean'],
    ['Tél/WhatsApp : 06 12 34 56 78', ''],
    ['☎ 06 12 34 56 78 ✉ j.dupont@a.fr', ''],
    ['Contact(s) : j.dupont@a.fr', ''],
    ['Pour plus d’informations : j.dupont@a.fr', ''],
    ['Réunion du groupe-pays Mali, contact j.dupont@a.fr', 'Réunion du groupe-pays Mali'],
    ['Une réunion. Contact : j.dupont@a.fr.', 'Une réunion.'],
    // But for what a service keeps of it.
    ['Mél : j.dupont@a.fr ou contact@a.fr', 'Mél : contact@a.fr'],
    ['Tél. : 06 12 34 56 78 / 01 53 41 81 81', 'Tél. : 01 53 41 81 81'],
    ['Portable : 06 12 34 56 78 / 01 53 41 81 81', '01 53 41 81 81'],
  ])('%s', (words, rest) => {
    expect(kept(words)).toBe(rest);
  });
});

describe('a sentence goes on without it', () => {
  test.each([
    ['Confirmez à j.dupont@a.fr avant le 12 mars.', 'Confirmez avant le 12 mars.'],
    ['Contactez Jean au 06 12 34 56 78 ou par mail à j.dupont@a.fr.', 'Contactez Jean.'],
    [
      'Contactez-nous au 06 12 34 56 78 ou par mail à info@a.fr',
      'Contactez-nous par mail à info@a.fr',
    ],
    ['Écrire à contact@a.fr ou j.dupont@a.fr.', 'Écrire à contact@a.fr.'],
    ['Envoyez vos fiches à l’adresse suivante : j.dupont@a.fr (PDF).', 'Envoyez vos fiches (PDF).'],
    ['Inscrivez-vous en écrivant à j.dupont@a.fr !', 'Inscrivez-vous !'],
    ['Contactez j.dupont@a.fr ou Marie.', 'Contactez Marie.'],
    ['Écrire au 06 12 34 56 78. Merci.', 'Merci.'],
    ['Vous pouvez écrire à j.dupont@a.fr.', ''],
  ])('%s', (words, rest) => {
    expect(kept(words)).toBe(rest);
  });
});

test('the whole of an address goes, whatever stands around it', () => {
  expect(leaveOut('Jean mailto:j.dupont@a.fr?subject=Liban, Lyon')).toEqual({
    words: 'Jean, Lyon',
    count: 1,
  });
  expect(kept('Voir http://j.dupont@a.fr/13e-edition et https://wa.me/33612345678')).toBe('Voir');
});

test.each(['Contact : contact@a.fr, 01 53 41 81 81', 'http://a.fr/0612345678', 'Marie, (), : x'])(
  'what says nothing of persons stays as it is: %s',
  (words) => {
    expect(leaveOut(words)).toEqual({ words, count: 0 });
  },
);

test('a quotation of the text in the report hides them', () => {
  expect(hideWays('« j.dupont@a.fr » ou 06 12 34 56 78')).toBe('« … » ou …');
});

test('a very long line is gone through as well', () => {
  for (const hostile of [' '.repeat(50_000), ','.repeat(50_000), 'à '.repeat(10_000)])
    expect(leaveOut(`Jean${hostile}jean.dupont@a.fr${hostile}`).count).toBe(1);
});
