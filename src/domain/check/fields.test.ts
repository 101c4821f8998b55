import { describe, expect, test } from 'vitest';
import { contentFile } from '../../test/content-file.ts';
import { checkFields } from './fields.ts';
import { formatProblem } from './problem.ts';

const problemsOf = (...lines: string[]) =>
  checkFields(contentFile('thematiques', 'climat', ...lines), 'thematiques').problems.map(
    formatProblem,
  );

describe('checkFields', () => {
  test('returns the fields in the words of the editor', () => {
    const file = contentFile('thematiques', 'climat', 'titre: Climat', 'chapo: Un chapo.');
    expect(checkFields(file, 'thematiques')).toEqual({
      problems: [],
      read: { ...file, kind: 'thematiques', fields: { titre: 'Climat', chapo: 'Un chapo.' } },
    });
  });

  test('names every fault of a file at its place', () => {
    expect(problemsOf('titre: 3', 'id: ""')).toEqual([
      'content/thematiques/climat.md:1:1 — « chapo » : Écrivez un texte après « chapo: ».',
      'content/thematiques/climat.md:3:5 — « id » : Écrivez après « id: » le premier nom du fichier sans « .md », comme 2025-10-14-groupe-pays-liban : des minuscules sans accents, des chiffres, des tirets.',
      'content/thematiques/climat.md:2:8 — « titre » : Écrivez un texte après « titre: ».',
    ]);
  });

  test('names each key that is not known at its place', () => {
    expect(problemsOf('titre: Climat', 'chapo: c', 'satut: x', 'pays: []')).toEqual([
      'content/thematiques/climat.md:4:8 — « satut » n’est pas une clé connue. Corrigez-la ou retirez-la ; les clés possibles sont dans content/_modeles/.',
      'content/thematiques/climat.md:5:7 — « pays » n’est pas une clé connue. Corrigez-la ou retirez-la ; les clés possibles sont dans content/_modeles/.',
    ]);
  });

  test('names the line of a block that cannot be read', () => {
    expect(problemsOf('titre: Climat', 'chapo: Un: deux')).toEqual([
      'content/thematiques/climat.md:3:8 — Mettez ce texte entre guillemets : chapo: "Un: deux".',
    ]);
  });
});
