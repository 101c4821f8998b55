import { describe, expect, test } from 'vitest';
import { checkAlertText } from './alert-text.ts';
import type { ContentKind } from '../../kinds.ts';
import { formatFault } from '../fault.ts';

const PATH = 'content/alertes/2026-11-16-fermeture.md';
const check = (body: string, kind: ContentKind = 'alertes') => {
  const source = `---\ntitre: Fermeture\n---\n\n${body}\n`;
  return checkAlertText([{ path: PATH, id: '', source, kind, fields: {} }]).map(formatFault);
};

describe('checkAlertText', () => {
  test.each(['Nos bureaux ferment à midi.', 'Fermé : 2 jours (24 et 25), à l’accueil.', ''])(
    'accepts %j',
    (body) => {
      expect(check(body)).toEqual([]);
    },
  );

  test.each([
    ['Nos bureaux **ferment**.', '5:13'],
    ['Voir [la page](/contact/).', '5:6'],
    ['- Lundi\n- Mardi', '5:1'],
    ['Un <b>mot</b>', '5:4'],
  ])('refuses the marks of %j', (body, place) => {
    expect(check(body)).toEqual([
      `${PATH}:${place} — Une alerte est une phrase simple, sans gras, lien ni liste. Pour mener à une page, écrivez « lien: » en haut du fichier.`,
    ]);
  });

  test('leaves other texts alone', () => {
    expect(check('**Gras**', 'articles')).toEqual([]);
  });
});
