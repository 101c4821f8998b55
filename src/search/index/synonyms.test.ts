import { describe, expect, test } from 'vitest';
import { parseSynonyms } from './synonyms.ts';

const FILE = 'content/_recherche/synonymes.yml';

const problemsOf = (source: string) =>
  parseSynonyms(source, FILE).problems.map(
    ({ line, column, message }) => `${String(line)}:${String(column)} ${message}`,
  );

describe('parseSynonyms', () => {
  test('reads groups of words', () => {
    const source =
      '# Un commentaire\n- [CGLU, UCLG]\n- [ODD, "objectifs : développement durable"]\n';
    expect(parseSynonyms(source, FILE)).toEqual({
      groups: [
        ['CGLU', 'UCLG'],
        ['ODD', 'objectifs : développement durable'],
      ],
      problems: [],
    });
  });

  test('reads a file without any', () => {
    expect(parseSynonyms('# Rien encore\n', FILE)).toEqual({ groups: [], problems: [] });
  });

  test.each([
    [
      '- [CGLU]',
      '1:3 Écrivez au moins deux expressions sur la même ligne, séparées par une virgule, comme - [CGLU, UCLG].',
    ],
    ['- CGLU, UCLG', '1:3 Écrivez une liste entre crochets, comme - [CGLU, UCLG].'],
    ['sigles: CGLU', '1:1 Écrivez une liste entre crochets, comme - [CGLU, UCLG].'],
    ['- [CGLU, UCLG', '1:3 Fermez cette liste par « ] ».'],
    ['- [CGLU, ""]', '1:10 Écrivez un texte entre les virgules.'],
    ['- [CGLU, 2030]', '1:10 Écrivez ce nombre entre guillemets, comme "2030".'],
    [
      '- [œuvre, ouvrage]\n- [travail, Oeuvre]',
      '2:13 « Oeuvre » figure déjà plus haut : gardez-en une seule mention.',
    ],
  ])('answers %j in French, at its place', (source, problem) => {
    expect(problemsOf(source)).toEqual([problem]);
  });
});
