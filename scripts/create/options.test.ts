import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test.each([
  [
    ['--titre', 'Eau', '--pays=liban', '--pays', 'maroc'],
    { titre: ['Eau'], pays: ['liban', 'maroc'] },
  ],
  [
    ['--titre', '-- Un titre', '--texte', '--- Un texte.'],
    { titre: ['-- Un titre'], texte: ['--- Un texte.'] },
  ],
  [['--titre=--genre'], { titre: ['--genre'] }],
  [
    ['--titre', '--decorative', '--heure_fin', '16:00'],
    { titre: [''], decorative: [''], heure_fin: ['16:00'] },
  ],
  [['--texte', '- un\n- deux'], { texte: ['- un\n- deux'] }],
  [['--', '--titre', 'Eau'], { titre: ['Eau'] }],
  [['--help', '--titre', 'Eau'], { aide: [''], titre: ['Eau'] }],
])('readOptions reads %j', (args, answers) => {
  const reading = readOptions(args);
  expect(Object.fromEntries(reading.answers)).toEqual(answers);
  expect(reading.strays).toEqual([]);
});

test('readOptions keeps the words of no option', () => {
  expect(readOptions(['article', '--aide', 'Eau', '-genre']).strays).toEqual([
    'article',
    'Eau',
    '-genre',
  ]);
});
