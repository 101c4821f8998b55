import { expect, test } from 'vitest';
import { parseCorrespondences, UnusableCorrespondences } from './correspondences.ts';

test('parseCorrespondences reads what a person has decided', () => {
  const { rubriques } = parseCorrespondences('rubriques: { 6: { genre: agenda } }', 'c.yml');
  expect(rubriques).toEqual({ 6: { genre: 'agenda' } });
});

test.each([
  [
    'rubriques:\n  6: [a\n  7: { genre: agenda }\n',
    'c.yml:3 — Cette ligne, ou celle d’avant, n’est pas du YAML. Vérifiez-en les retraits, les deux-points, les accolades et les guillemets.',
  ],
  [
    'rubriques: { 6: { genre: blog } }',
    'c.yml ne peut pas servir :\n  rubriques.6.genre : Écrivez l’un de ces mots : article, agenda, ressource, aucun.',
  ],
  [
    'rubriques: { 6: { genr: agenda } }',
    'c.yml ne peut pas servir :\n  rubriques.6 : « genr » n’est pas attendu ici. Retirez-le, ou corrigez-le.',
  ],
  [
    'rubriques: agenda',
    'c.yml ne peut pas servir :\n  rubriques : Cette valeur n’a pas la forme attendue. Suivez les lignes que l’import propose.',
  ],
  [
    'mots: { six: { pays: liban } }',
    'c.yml ne peut pas servir :\n  mots.six : Écrivez un numéro de SPIP.',
  ],
])('parseCorrespondences says in French what is wrong with %j', (source, message) => {
  expect(() => parseCorrespondences(source, 'c.yml')).toThrow(new UnusableCorrespondences(message));
});
