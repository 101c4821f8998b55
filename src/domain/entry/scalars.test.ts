import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { picture, stableId, text, webAddress, wholeNumber } from './scalars.ts';

describe('text', () => {
  test('takes the spaces off both ends', () => {
    expect(text('titre').parse('  Liban ')).toBe('Liban');
  });

  test('takes out the control characters that a copy brings along', () => {
    expect(text('titre').parse('Li\u0008ban\u000B')).toBe('Liban');
  });

  test.each(['', '   ', '\u0008', null, undefined, '\u200B\u2060', ['a', 'b'], {}])(
    'refuses %j',
    (value) => {
      expect(problemsOf(text('titre'), value)).toEqual([': Écrivez un texte après « titre: ».']);
    },
  );
});

describe('text, written as something else,', () => {
  test.each([
    [2026, ': Mettez ce texte entre guillemets : titre: "2026".'],
    [['Paris'], ': Écrivez ce texte sans crochets : titre: "Paris".'],
  ])('refuses %j with the words of the editor', (value, problem) => {
    expect(problemsOf(text('titre'), value)).toEqual([problem]);
  });
});

describe('wholeNumber', () => {
  test.each([
    ['1995', ': Écrivez ce nombre sans guillemets : 1995.'],
    ['en 1995', ': Écrivez une année.'],
    [1995.5, ': Écrivez une année.'],
  ])('refuses %j', (value, problem) => {
    expect(problemsOf(wholeNumber('Écrivez une année.'), value)).toEqual([problem]);
  });
});

describe('stableId', () => {
  test.each(['2025-10-14-groupe-pays-liban', 'spip-article-1204', 'cgt.2014'])('keeps %s', (id) => {
    expect(stableId.parse(id)).toBe(id);
  });

  test.each([
    [
      '',
      'après « id: » le premier nom du fichier sans « .md », comme 2025-10-14-groupe-pays-liban',
    ],
    ['a\r\nBEGIN:VEVENT', 'a-begin-vevent'],
    ['Réunion', 'reunion'],
    ['a b', 'a-b'],
    ['-a', 'a'],
    ['a--b', 'a-b'],
    ['a/b', 'a-b'],
    ['a@b', 'a-b'],
    ['a.md', 'a'],
  ])('refuses %j, which an address or a calendar would not hold', (value, wanted) => {
    const [problem = '', ...others] = problemsOf(stableId, value);
    expect(problem).toContain(`: Écrivez ${wanted} : des minuscules sans accents`);
    expect(others).toEqual([]);
  });
});

describe('webAddress', () => {
  test.each(['https://www.exemple.org/', 'http://exemple.org/a?b=c#d'])('accepts %s', (address) => {
    expect(webAddress.parse(address)).toBe(address);
  });

  test.each(['www.exemple.org', 'javascript:alert(1)', 'mailto:a@b.fr', '/pays/'])(
    'refuses %j',
    (address) => {
      expect(problemsOf(webAddress, address)).toEqual([
        `: « ${address} » n’est pas une adresse web. Écrivez-la en entier, comme https://www.exemple.org/.`,
      ]);
    },
  );
});

test('webAddress asks for an address where there is none', () => {
  expect(problemsOf(webAddress, '')).toEqual([
    ': Écrivez après « url: » une adresse web en entier, comme https://www.exemple.org/.',
  ]);
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
