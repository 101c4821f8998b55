import { describe, expect, test } from 'vitest';
import { adviseOnYaml } from './yaml-advice.ts';

describe('adviseOnYaml', () => {
  test.each([
    ['titre: Liban: bilan', '1:8 Mettez ce texte entre guillemets : titre: "Liban: bilan".'],
    [
      'titre: a\nchapo: Un "bilan": les faits',
      '2:8 Mettez ce texte entre guillemets : chapo: "Un ”bilan”: les faits".',
    ],
    [
      'titre: x\n chapo: y',
      '1:8 La ligne suivante commence par une espace de trop. Alignez-la à gauche.',
    ],
    [
      'titre: a\nchapo: b\ntitre: c',
      '3:1 Cette clé est déjà écrite plus haut. Gardez l’une des deux.',
    ],
    ['image:\n\tfichier: x', '2:1 Remplacez la tabulation en début de ligne par des espaces.'],
    [
      'titre: x\nchapo: "y\ndate: 2026-01-01\nrubrique: cuf',
      '2:8 Fermez ce texte par le guillemet qui l’ouvre.',
    ],
    ["titre: 'x\ndate: 2026-01-01", '1:8 Fermez ce texte par le guillemet qui l’ouvre.'],
    [
      'titre: "Le "grand" jour"',
      '1:13 Un guillemet coupe le texte ici. Citez avec « … » à l’intérieur d’un texte entre guillemets.',
    ],
    [
      "titre: 'L'eau'",
      '1:11 Un guillemet coupe le texte ici. Citez avec « … » à l’intérieur d’un texte entre guillemets.',
    ],
    [
      'titre: x\npays: [liban\nrubrique: cuf',
      '3:1 Il manque ici une virgule, un crochet ou une accolade : [liban, maroc].',
    ],
    [
      'titre: @mbassade',
      '1:8 Un texte qui commence par ce signe se met entre guillemets, comme titre: "@mbassade".',
    ],
    ['titre:x\nchapo: y', '1:1 Écrivez « : » et une espace après la clé, comme « titre: … ».'],
    ['titre: x\nUne phrase', '2:1 Écrivez une clé par ligne, par exemple « titre: … ».'],
    ['titre: "a\\q"', '1:10 Retirez la barre « \\ », ou doublez-la.'],
  ])('says of %j what to write', (block, expected) => {
    const { line, column, message } = adviseOnYaml(block) ?? { line: 0, column: 0, message: 'ok' };
    expect(`${String(line)}:${String(column)} ${message}`).toBe(expected);
  });

  test('has nothing to say of a block that can be read', () => {
    expect(adviseOnYaml('titre: "Liban : bilan"\npays: [liban]')).toBeUndefined();
  });
});
