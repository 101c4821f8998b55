import { describe, expect, test } from 'vitest';
import type { TreeEntry } from '../../../files/content-tree.ts';
import { CONTENT_KINDS } from '../../kinds.ts';
import { formatFault } from '../fault.ts';
import { checkStrays } from './strays.ts';

const FOLDERS = CONTENT_KINDS.toSorted().join(', ');
const NO_FOLDER = `Ce fichier n’est dans aucun dossier publié. Déplacez-le dans l’un de ceux-ci : ${FOLDERS}.`;
const HIDDEN =
  'Ce fichier n’est pas publié : son nom ou celui de son dossier commence par « _ ». Pour préparer un texte, ôtez ce signe et écrivez « brouillon: true » en haut du fichier.';

const file = (path: string): TreeEntry => ({ path, kind: 'file' });

describe('checkStrays', () => {
  test('accepts what is published, what stands beside it, models, the guide, and what machines leave', () => {
    const paths = [
      'content/articles/2025/2025-09-09-hokusai.md',
      'content/articles/2025/pont.PNG',
      'content/pages/contact.mdx',
      'content/_modeles/article.md',
      'content/_recherche/synonymes.yml',
      'content/LISEZMOI.md',
      'content/.DS_Store',
      'content/articles/Thumbs.db',
    ];
    expect(checkStrays(paths.map(file))).toEqual([]);
  });

  test.each([
    ['content/essai.md', NO_FOLDER],
    [
      'content/article/2025/2025-09-09-hokusai.md',
      'Ce fichier n’est dans aucun dossier publié. Vouliez-vous dire content/articles/ ?',
    ],
    ['content/images/pont.png', NO_FOLDER],
    [
      'content/articles/2025/2025-09-09-a.mdx',
      'Ce fichier n’est pas publié. Terminez son nom par « .md ».',
    ],
    [
      'content/articles/2025/2025-09-09-a.MD',
      'Ce fichier n’est pas publié. Terminez son nom par « .md ».',
    ],
    ['content/pays/liban.markdown', 'Ce fichier n’est pas publié. Terminez son nom par « .md ».'],
    ['content/pages/essai.md', 'Ce fichier n’est pas publié. Terminez son nom par « .mdx ».'],
    ['content/pages/_essai.mdx', HIDDEN],
    ['content/articles/_a-venir/2025-09-09-a.md', HIDDEN],
  ])('says of %s why nobody would see it', (path, message) => {
    expect(checkStrays([file(path)]).map(formatFault)).toEqual([`${path}:1:1 — ${message}`]);
  });

  test.each([
    ['a pipe', { path: 'public/documents/actes.pdf', kind: 'other' }, 'Ceci n’est pas un fichier'],
    [
      'a name that is no UTF-8',
      { path: 'content/pays/b\uFFFDnin.md', kind: 'other' },
      'Des lettres de ce nom se sont perdues',
    ],
  ] as const)('refuses %s', (_name, entry, beginning) => {
    const [fault] = checkStrays([entry]);
    expect(fault?.message.slice(0, beginning.length)).toBe(beginning);
  });

  test.each(['content/articles/2025/2025-09-09-a.md', 'public/documents', 'content/pays'])(
    'lets no link lead out of the project: %s',
    (path) => {
      const [fault] = checkStrays([{ path, kind: 'link' }]);
      expect(fault?.message).toMatch(/^Ceci est un raccourci/);
    },
  );

  test('names a folder that is called like a content file', () => {
    const [fault] = checkStrays([{ path: 'content/pays/liban.md', kind: 'folder' }]);
    expect(fault?.message).toMatch(/^C’est un dossier/);
  });

  test('leaves a transcript beside its content file alone', () => {
    const paths = [
      'content/ressources/2025/2025-09-09-a.md',
      'content/ressources/2025/2025-09-09-a.txt',
    ];
    expect(checkStrays(paths.map(file))).toEqual([]);
  });
});
