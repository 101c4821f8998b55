import { describe, expect, test } from 'vitest';
import { checkContext } from '../../../test/check-context.ts';
import { checkBodyLinks } from './links.ts';
import type { ContentKind } from '../../kinds.ts';
import { formatFault } from '../fault.ts';

const ARTICLE = 'content/articles/2025/2025-09-09-hokusai.md';

const fileOf = (kind: ContentKind, path: string, { fields = {}, body = '' } = {}) => {
  return { path, id: '', source: `---\ntitre: Hokusai\n---\n\n${body}`, kind, fields };
};
const others = [
  fileOf('pays', 'content/pays/liban.md'),
  fileOf('articles', 'content/articles/2024/2024-01-01-voeux.md'),
  fileOf('ressources', 'content/ressources/2025/2025-07-22-actes.md', {
    fields: { fichier: './actes.pdf' },
  }),
];

const { addresses } = checkContext();
const pages = new Map([['/pays/liban/', { file: 'content/pays/liban.md', hidden: undefined }]]);
const context = checkContext({ addresses: { ...addresses, pages } });

const check = (body: string, fields: object = {}) =>
  checkBodyLinks([...others, fileOf('articles', ARTICLE, { fields, body })], context).map(
    formatFault,
  );

describe('checkBodyLinks', () => {
  test.each([
    '[Liban](../../pays/liban.md#fonds)',
    '[Vœux](../2024/2024-01-01-voeux.md)',
    '[Vœux][v]\n\n[v]: ../2024/2024-01-01-voeux.md',
    '[Actes](../../ressources/2025/actes.pdf#page=4)',
    '[Un site](https://www.uclg.org/a.md), [une note](#suivre), [un message](mailto:a@b.fr)',
    '[Le Liban](/pays/liban/)',
    '![Un pont](./pont.png)',
    '`[un exemple](./absent.md)`',
  ])('accepts %s', (body) => {
    expect(check(body)).toEqual([]);
  });

  test('accepts a document that its own file publishes', () => {
    const documents = [{ titre: 'Note', fichier: './note.pdf' }];
    expect(check('[La note](./note.pdf)', { documents })).toEqual([]);
  });

  test.each([
    [
      'Un [pays](../../pays/libban.md).',
      '5:4 — Ce lien mène à content/pays/libban.md, qui n’existe pas. Vouliez-vous dire content/pays/liban.md ?',
    ],
    [
      '[Vœux][l]\n\n[l]: ./2025-01-01-absent.md',
      '5:1 — Ce lien mène à content/articles/2025/2025-01-01-absent.md, qui n’existe pas. Corrigez le nom ou créez la fiche.',
    ],
    [
      'Un\n\n<p><a href="absent.md">lien</a></p>',
      '7:1 — Ce lien mène à content/articles/2025/absent.md, qui n’existe pas. Corrigez le nom ou créez la fiche.',
    ],
    [
      '[La note](./note.pdf)',
      '5:1 — Ce lien mène à content/articles/2025/note.pdf : ce fichier n’est cité dans aucune fiche. Ajoutez-le sous « documents: », ou corrigez le lien.',
    ],
    [
      '[CGLU](www.uclg.org/fr)',
      '5:1 — Ce lien ne mène nulle part. Écrivez son adresse en entier : https://www.uclg.org/fr.',
    ],
  ])('refuses %j', (body, problem) => {
    expect(check(body)).toEqual([`${ARTICLE}:${problem}`]);
  });

  test('asks an institutional page for an address of the site', () => {
    const page = fileOf('pages', 'content/pages/adherer.mdx', { body: '[Écrire](contact.mdx)' });
    expect(checkBodyLinks([page], checkContext()).map(formatFault)).toEqual([
      'content/pages/adherer.mdx:5:1 — Dans une page de ce dossier, écrivez l’adresse depuis la racine du site, comme /contact/ et non « contact.mdx ».',
    ]);
  });
});
