import { describe, expect, test } from 'vitest';
import { summarise } from './summary.ts';

const LONG =
  'Les services techniques de deux villes ouvrent un atelier commun sur la gestion de l’eau et des sols.';

describe('summarise', () => {
  test.each([
    ['a short text whole', 'Le conseil vote les aides.', 'Le conseil vote les aides.'],
    ['one sentence that is enough', `${LONG} Il dure trois jours.`, LONG],
    ['sentences until they are enough', 'Un atelier ouvre. Il dure.', 'Un atelier ouvre. Il dure.'],
    ['the first paragraph alone', `${LONG}\n\n## La suite\n\nUn second.`, LONG],
    ['lines as one', 'Un atelier\nouvre.', 'Un atelier ouvre.'],
    [
      'words alone',
      `**Les maires** vont au [Liban](/pays/liban/).\\\nIls *parlent*\nd’eau.`,
      'Les maires vont au Liban. Ils parlent d’eau.',
    ],
    ['what follows a heading', `## Un intertitre\n\n${LONG}`, LONG],
    ['what follows a list', `- un\n- deux\n\n${LONG}`, LONG],
    ['what follows a picture', `![Un pont](./pont.jpg)\n\n${LONG}`, LONG],
    ['a list where there is nothing else', '- Le sport ;\n- la santé.', 'Le sport ; la santé.'],
  ])('takes %s', (_name, text, summary) => {
    expect(summarise(text)).toBe(summary);
  });

  test('ends a sentence without end with a whole word', () => {
    const summary = summarise('mot '.repeat(300));
    expect(summary).toMatch(/mot…$/);
    expect(summary.length).toBeLessThanOrEqual(400);
  });
});
