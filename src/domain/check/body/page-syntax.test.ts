import { describe, expect, test } from 'vitest';
import type { ContentKind } from '../../kinds.ts';
import { checkPageSyntax } from './page-syntax.ts';
import { formatFault } from '../fault.ts';

const check = (body: string, kind: ContentKind = 'pages') => {
  const source = `---\ntitre: Adhérer\n---\n\n${body}\n`;
  const file = { path: 'content/pages/adherer.mdx', id: 'adherer', source, kind, fields: {} };
  return checkPageSyntax([file]).map(formatFault);
};

describe('checkPageSyntax', () => {
  test.each([
    'Un *mot*, 2 < 3.',
    'Un \\{ et un \\<.',
    'Un <abbr title="a">b</abbr>.',
    '{/* à revoir */}',
    '| a |\n| - |\n| 1 |',
  ])('accepts %s', (body) => {
    expect(check(body)).toEqual([]);
  });

  test.each([
    ['Un <b>mot', '5:4', 'Cette balise n’est pas fermée.'],
    ['Un\n\n<Chiffre valeur={12>', '7:1', ''],
    ['Un { seul', '5:4', 'Une accolade « { » ouvre ici du code.'],
    ['{a b}', '5:4', 'Une accolade « { » ouvre ici du code.'],
    ['<https://www.uclg.org>', '5:1', 'Écrivez cette adresse en lien :'],
    [
      'Écrire à <accueil@exemple.org>.',
      '5:10',
      'Écrivez ce courriel en lien : [texte du lien](mailto:accueil@exemple.org)',
    ],
    [
      '<abbr title=“Cités Unies France”>CUF</abbr>',
      '5:1',
      'Dans une balise, les valeurs se mettent entre guillemets droits',
    ],
    [
      '<<<<<<< HEAD\nUn\n=======\nDeux\n>>>>>>> main',
      '5:1',
      'Deux versions de ce fichier se mêlent ici.',
    ],
    ['<!-- à revoir -->', '5:1', 'Ici, un commentaire s’écrit {/* … */}'],
    ['Un<br>deux', '5:3', 'Fermez cette balise par « /> »'],
    ['Un </b>', '5:4', 'Cette balise ferme ce que rien n’ouvre.'],
    ['{process.env.HOME}', '5:1', '« {process.env.HOME} » serait exécuté'],
    ['Le {date} à 14 h', '5:4', '« {date} » serait exécuté'],
    ['<Bouton />', '5:1', '« <Bouton> » n’est pas connu.'],
    ["import X from './X.astro'\n\nTexte", '5:1', 'Retirez cette ligne « import »'],
    ['export const a = 1', '5:1', 'Retirez cette ligne « import » ou « export »'],
    ['Un <b onClick={f}>mot</b>', '5:4', 'Dans la balise « <b> », écrivez les valeurs'],
  ])('names the place of %j', (body, place, message) => {
    expect(check(body)).toEqual([
      expect.stringMatching(`content/pages/adherer.mdx:${place} — ${RegExp.escape(message)}`),
    ]);
  });

  test('leaves Markdown alone, where these signs mean nothing', () => {
    expect(check('Un { seul', 'articles')).toEqual([]);
  });
});
