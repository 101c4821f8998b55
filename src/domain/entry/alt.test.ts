import { describe, expect, test } from 'vitest';
import { describeAltProblem } from './alt.ts';

const DESCRIBE_IT =
  'Décrivez ce que montre l’image en une phrase, ou écrivez « decorative: true » si elle n’apprend rien.';

describe('describeAltProblem', () => {
  test.each([
    ['a description', 'Trois maires sur un pont.', false],
    ['a word among others', 'Une photo de famille devant la mairie', false],
    ['what an import says of a picture without words', 'Photo sans description', false],
    ['a word in another script', 'جسر حجري', false],
    ['a picture of a letter', 'Affiche : « À table ! »', false],
    ['the longest description', 'a'.repeat(250), false],
    ['nothing, for a decorative picture', ' ', true],
  ])('accepts %s', (_name, alt, decorative) => {
    expect(describeAltProblem({ alt, isDecorative: decorative })).toBeUndefined();
  });

  test.each([
    '',
    '  ',
    'image',
    'Photo',
    'illustration',
    'Image / illustration',
    'image par défaut',
    'JPEG',
    'sans titre',
    'IMG_2041.JPG',
    'IMG_20261124_103000',
    'DSC 0012',
    'WhatsApp Image 2026-11-24 at 10.00.00',
    'Capture d’écran 2026-11-24 à 10.00.00',
    'Capture d\u2019e\u0301cran (12)',
    'pont de pierre.png',
  ])('says that %j describes nothing', (alt) => {
    expect(describeAltProblem({ alt, isDecorative: false })).toBe(DESCRIBE_IT);
  });

  test('counts the characters of a description that is too long', () => {
    expect(describeAltProblem({ alt: 'a'.repeat(251), isDecorative: false })).toBe(
      'Raccourcissez la description : 251 caractères, 250 au plus.',
    );
  });

  test('refuses a description of a decorative picture', () => {
    expect(describeAltProblem({ alt: 'Un pont.', isDecorative: true })).toBe(
      'Une image décorative n’a pas d’« alt » : retirez l’un des deux.',
    );
  });
});
