import { describe, expect, test } from 'vitest';
import { contentFile } from '../../../test/content-file.ts';
import { checkFields } from './fields.ts';
import { formatFault } from '../fault.ts';

const faultsOf = (...lines: string[]) =>
  checkFields(contentFile('thematiques', 'climat', ...lines), 'thematiques').faults.map(
    formatFault,
  );

describe('checkFields', () => {
  test('returns the fields in the words of the editor, and what pages show of them', () => {
    const file = contentFile('thematiques', 'climat', 'titre: Climat', 'chapo: Un chapo.');
    expect(checkFields(file, 'thematiques')).toEqual({
      faults: [],
      read: {
        ...file,
        kind: 'thematiques',
        fields: { titre: 'Climat', chapo: 'Un chapo.' },
      },
      data: { name: 'Climat', summary: 'Un chapo.' },
    });
  });

  test('names every fault of a file at its place', () => {
    expect(faultsOf('titre: 3', 'id: ""')).toEqual([
      'content/thematiques/climat.md:2:8 — « titre » : Mettez ce texte entre guillemets : titre: "3".',
      'content/thematiques/climat.md:1:1 — « chapo » : Écrivez un texte après « chapo: ».',
      'content/thematiques/climat.md:3:5 — « id » : Écrivez après « id: » le premier nom du fichier sans « .md », comme 2025-10-14-groupe-pays-liban : des minuscules sans accents, des chiffres, des tirets.',
    ]);
  });

  test('names each key that is not known at its place', () => {
    expect(faultsOf('titre: Climat', 'chapo: c', 'satut: x', 'pays: []')).toEqual([
      'content/thematiques/climat.md:4:1 — « satut » n’est pas une clé connue. Retirez-la. Les clés possibles sont dans content/_modeles/thematique.md.',
      'content/thematiques/climat.md:5:1 — « pays » est une clé pour un article, un rendez-vous ou une ressource, non pour une fiche thématique. Retirez-la. Les clés possibles sont dans content/_modeles/thematique.md.',
    ]);
  });

  test('names the line of a block that cannot be read', () => {
    expect(faultsOf('titre: Climat', 'chapo: Un: deux')).toEqual([
      'content/thematiques/climat.md:3:8 — Mettez ce texte entre guillemets : chapo: "Un: deux".',
    ]);
  });
});
