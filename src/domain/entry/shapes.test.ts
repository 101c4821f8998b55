import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../test/problems.ts';
import { text } from './scalars.ts';
import { block, list } from './shapes.ts';

describe('block', () => {
  const link = block({ titre: text('titre') }, '{ titre: "Actes" }');

  test('reads a group of keys', () => {
    expect(link.parse({ titre: 'Actes' })).toEqual({ titre: 'Actes' });
  });

  test.each([
    ['Actes', ': Écrivez cette clé ainsi : { titre: "Actes" }.'],
    [{ titre: '' }, 'titre: Écrivez un texte après « titre: ».'],
    [{ titre: 'Actes', nom: 'Actes' }, ': Clé non reconnue : "nom"'],
  ])('answers %j in French', (written, problem) => {
    expect(problemsOf(link, written)).toEqual([problem]);
  });
});

describe('list', () => {
  const authors = list(text('auteurs'), '["Cités Unies France"]');

  test.each([
    [undefined, []],
    [['CUF'], ['CUF']],
  ])('reads %j', (written, items) => {
    expect(authors.parse(written)).toEqual(items);
  });

  test('shows how to write a single item', () => {
    expect(problemsOf(authors, 'CUF')).toEqual([': Écrivez une liste : ["CUF"].']);
  });
});
