import { describe, expect, test } from 'vitest';
import { contentFile } from '../../../test/content-file.ts';
import { checkFields } from '../block/fields.ts';
import { checkMissingFacts } from './missing-facts.ts';

function messagesOf(id: string, ...words: string[]) {
  const fields = ['titre: Contact', 'chapo: Une page.', 'date: 2026-11-28'];
  const file = contentFile('pages', id, ...fields);
  const { read } = checkFields({ ...file, source: file.source + words.join('\n') }, 'pages');
  return checkMissingFacts(read ? [read] : []).map(({ message, isAdvice }) => [message, isAdvice]);
}

describe('checkMissingFacts', () => {
  test('advises to give the mailbox and the phone of the contact page', () => {
    expect(messagesOf('contact')).toEqual([
      [
        'À compléter par Cités Unies France : une adresse électronique de service, un numéro de téléphone.',
        true,
      ],
    ]);
  });

  test.each([
    ['contact', 'contact@cites-unies-france.org', '01 23 45 67 89'],
    ['contact', 'Écrivez à contact@cites-unies-france.org', '+33 1 23 45 67 89.'],
    ['adherer', 'adhesion@cites-unies-france.org', 'La cotisation est de 1\u202F250 €.'],
    ['qui-sommes-nous'],
  ])('says nothing of « %s » that has what it needs', (id, ...words) => {
    expect(messagesOf(id, ...words)).toEqual([]);
  });

  test('does not read a number of members as a fee', () => {
    expect(messagesOf('adherer', 'a@b.fr', 'Plus de 300 membres.')).toHaveLength(1);
  });
});
