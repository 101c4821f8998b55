import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import {
  day,
  dayAndHour,
  hour,
  picture,
  stableId,
  termSlugs,
  text,
  webAddress,
} from './scalars.ts';

describe('text', () => {
  test('takes the spaces off both ends', () => {
    expect(text('titre').parse('  Liban ')).toBe('Liban');
  });

  test('takes out the control characters that a copy brings along', () => {
    expect(text('titre').parse('Li\u0008ban\u000B')).toBe('Liban');
  });

  test.each(['', '   ', '\u0008', null, undefined, '\u200B\u2060', ['a']])(
    'refuses %j',
    (value) => {
      expect(problemsOf(text('titre'), value)).toEqual([': Écrivez un texte après « titre: ».']);
    },
  );
});

describe('stableId', () => {
  test.each(['2025-10-14-groupe-pays-liban', 'spip-article-1204', 'cgt.2014'])('keeps %s', (id) => {
    expect(stableId.parse(id)).toBe(id);
  });

  test.each(['', 'a\r\nBEGIN:VEVENT', 'Réunion', 'a b', '-a', 'a--b', 'a/b', 'a@b'])(
    'refuses %j, which an address or a calendar would not hold',
    (value) => {
      expect(problemsOf(stableId, value)).toEqual([
        ': Écrivez après « id: » le premier nom du fichier sans « .md », comme 2025-10-14-groupe-pays-liban : des minuscules sans accents, des chiffres, des tirets.',
      ]);
    },
  );
});

describe('day', () => {
  test('keeps a day of the calendar as it is', () => {
    expect(day.parse('2024-02-29')).toBe('2024-02-29');
  });

  test.each([
    ['2025-02-30', 'Écrivez-la comme 2025-10-14 (année, mois, jour).'],
    ['demain', 'Écrivez-la comme 2025-10-14 (année, mois, jour).'],
    ['14/10/2025', 'Écrivez 2025-10-14.'],
    ['14 octobre 2025', 'Écrivez 2025-10-14.'],
    ['2025-1-1', 'Écrivez 2025-01-01.'],
    ['2025/10/14', 'Écrivez 2025-10-14.'],
    ['2025\u201110\u201114', 'Écrivez 2025-10-14.'],
  ])('refuses %j', (value, remedy) => {
    expect(problemsOf(day, value)).toEqual([
      `: « ${value} » n’est pas une date du calendrier. ${remedy}`,
    ]);
  });

  test.each([2025, null, undefined])('asks for a date in place of %j', (value) => {
    expect(problemsOf(day, value)).toEqual([
      ': Écrivez une date comme 2025-10-14 (année, mois, jour).',
    ]);
  });
});

describe('hour', () => {
  test('keeps an hour of the clock as it is', () => {
    expect(hour.parse('09:05')).toBe('09:05');
  });

  test.each([
    ['24:00', 'Écrivez-la entre guillemets, comme "14:30".'],
    ['9:00', 'Écrivez "09:00", entre guillemets.'],
    ['14h30', 'Écrivez "14:30", entre guillemets.'],
    ['14 h', 'Écrivez "14:00", entre guillemets.'],
  ])('refuses %j', (value, remedy) => {
    expect(problemsOf(hour, value)).toEqual([`: « ${value} » n’est pas une heure. ${remedy}`]);
  });

  test('asks for quotes around what YAML reads as a number', () => {
    expect(problemsOf(hour, 870)).toEqual([': Écrivez l’heure entre guillemets, comme "14:30".']);
  });
});

describe('dayAndHour', () => {
  test('keeps a day and an hour as they are', () => {
    expect(dayAndHour.parse('2025-10-14 08:00')).toBe('2025-10-14 08:00');
  });

  test.each(['2025-02-30 08:00', '2025-10-14 24:00', '08:00', 'demain'])('refuses %j', (value) => {
    expect(problemsOf(dayAndHour, value)).toEqual([
      `: « ${value} » n’est pas un jour et une heure. Écrivez-les entre guillemets, comme "2025-10-14 08:00".`,
    ]);
  });

  test.each([
    ['2025-10-14', '2025-10-14 08:00'],
    ['2025-10-14T09:30', '2025-10-14 09:30'],
    ['2025-10-14 9h', '2025-10-14 09:00'],
    ['14/10/2025 à 9h30', '2025-10-14 09:30'],
    ['14 octobre 2025', '2025-10-14 08:00'],
  ])('says how to write %j', (value, right) => {
    expect(problemsOf(dayAndHour, value)).toEqual([
      `: « ${value} » n’est pas un jour et une heure. Écrivez "${right}", entre guillemets.`,
    ]);
  });

  test('asks for text in place of a number', () => {
    expect(problemsOf(dayAndHour, 2025)).toEqual([
      ': Écrivez un jour et une heure entre guillemets, comme "2025-10-14 08:00".',
    ]);
  });
});

describe('webAddress', () => {
  test.each(['https://www.exemple.org/', 'http://exemple.org/a?b=c#d'])('accepts %s', (address) => {
    expect(webAddress.parse(address)).toBe(address);
  });

  test.each(['www.exemple.org', 'javascript:alert(1)', 'mailto:a@b.fr', '/pays/', ''])(
    'refuses %j',
    (address) => {
      expect(problemsOf(webAddress, address)).toEqual([
        `: « ${address} » n’est pas une adresse web. Écrivez-la en entier, comme https://www.exemple.org/.`,
      ]);
    },
  );
});

describe('termSlugs', () => {
  test('treats a missing list as empty', () => {
    expect(termSlugs.parse(undefined)).toEqual([]);
  });

  test.each([
    ['liban, maroc', ': Écrivez une liste entre crochets, comme [liban, maroc].'],
    ['liban', ': Écrivez une liste entre crochets, comme [liban].'],
    [null, ': Écrivez une liste entre crochets, comme [liban, maroc].'],
    [
      ['liban', 'Côte d’Ivoire'],
      '1: « Côte d’Ivoire » n’est pas un nom de fiche. Écrivez le nom du fichier sans « .md », comme burkina-faso.',
    ],
    [
      ['liban.md'],
      '0: « liban.md » n’est pas un nom de fiche. Écrivez le nom du fichier sans « .md », comme burkina-faso.',
    ],
  ])('answers %j in French', (value, problem) => {
    expect(problemsOf(termSlugs, value)).toEqual([problem]);
  });
});

const DESCRIBE_IT =
  'Décrivez ce que montre l’image en une phrase, ou écrivez « decorative: true » si elle n’apprend rien.';

describe('picture', () => {
  test('returns file, description and credit', () => {
    expect(picture.parse({ fichier: './a.jpg', alt: ' Un pont. ', credit: 'CUF' })).toEqual({
      file: './a.jpg',
      alt: 'Un pont.',
      credit: 'CUF',
    });
  });

  test('describes a decorative picture with nothing', () => {
    expect(picture.parse({ fichier: './a.jpg', decorative: true })).toMatchObject({ alt: '' });
  });

  test.each([
    [{ alt: 'Un pont.' }, 'fichier: Écrivez un texte après « fichier: ».'],
    [{ fichier: './a.jpg' }, `alt: ${DESCRIBE_IT}`],
    [{ fichier: './a.jpg', alt: 'Un pont.', titre: 'a' }, ': Clé non reconnue : "titre"'],
  ])('answers %j in French', (value, problem) => {
    expect(problemsOf(picture, value)).toEqual([problem]);
  });
});
