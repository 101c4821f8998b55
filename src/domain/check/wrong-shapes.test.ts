import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CONTENT_KINDS, KINDS, type ContentKind } from '../kinds.ts';

/** What an editor may write in place of what a key wants: a text, a number, a list, a group, nothing. */
const WRITTEN = ['texte', 12, true, ['texte'], [12], [[]], { texte: 'texte' }, [{}], null];

/** The words in which zod speaks of types; an editor writes none. */
const WORDS_OF_ZOD =
  /invalide|attendu|reçu|chaîne|tableau|objet|Trop (?:petit|grand)|doit (?:être|commencer)/;

const keysOf = (schema: z.ZodType): string[] => {
  const fields = schema instanceof z.ZodPipe ? schema.in : schema;
  return fields instanceof z.ZodObject ? Object.keys(fields.shape) : [];
};

const answersTo = (kind: ContentKind, key: string, value: unknown) =>
  (KINDS[kind].schema.safeParse({ [key]: value }).error?.issues ?? [])
    // An unknown key has its own message, which checkFields writes.
    .filter(({ path, code }) => path[0] === key && code !== 'unrecognized_keys')
    .map(({ path, message }) => `${path.join('.')}: ${message}`);

const kinds = CONTENT_KINDS;

describe.each(kinds)('a wrong shape in %s', (kind) => {
  const keys = keysOf(KINDS[kind].schema);

  test('can be tried for every key', () => {
    expect(keys.length).toBeGreaterThan(2);
  });

  test('is answered with what to write', () => {
    const answers = keys.flatMap((key) => WRITTEN.flatMap((value) => answersTo(kind, key, value)));
    expect(answers.length).toBeGreaterThan(keys.length);
    expect(answers.filter((answer) => WORDS_OF_ZOD.test(answer))).toEqual([]);
  });
});

describe('a wrong shape', () => {
  test.each([
    [
      'image',
      'pont.jpg',
      'Écrivez cette clé ainsi : { fichier: ./pont.jpg, alt: "Un pont de pierre", credit: "Ville de Tours" }.',
    ],
    [
      'documents',
      'actes.pdf',
      'Écrivez une liste : [{ titre: "Ordre du jour", fichier: ./ordre-du-jour.pdf }].',
    ],
    ['auteurs', 'CUF', 'Écrivez une liste : ["CUF"].'],
  ])('of « %s » is shown the right one', (key, value, message) => {
    expect(answersTo('ressources', key, value)).toEqual([`${key}: ${message}`]);
  });
});
