import { describe, expect, test } from 'vitest';
import { correctWord } from './spelling.ts';

const SUBJECTS = new Set(['maroc', 'mali', 'séisme', 'togo']);
const WORDS = ['maroc', 'séisme', 'exposition', 'groupe', 'pays', 'cooperation', 'mali', 'malien'];

describe('correctWord', () => {
  test.each([
    ['sésime', 'séisme'],
    ['exposiiton', 'exposition'],
    ['marok', 'maroc'],
    ['coperation', 'cooperation'],
    ['expositionn', 'exposition'],
  ])('reads %j as the nearest word, %j', (word, correction) => {
    expect(correctWord(word, WORDS, SUBJECTS)).toBe(correction);
  });

  test.each(['séisme', 'SEISM', 'expo', 'mal'])('leaves %j, by which a word begins', (word) => {
    expect(correctWord(word, WORDS, SUBJECTS)).toBe(word);
  });

  test('forgives two letters in a long word, not in a short one', () => {
    expect(correctWord('coopérassion', WORDS, SUBJECTS)).toBe('cooperation');
    expect(correctWord('exspozition', WORDS, SUBJECTS)).toBe('exposition');
    expect(correctWord('mroq', WORDS, SUBJECTS)).toBeUndefined();
  });

  test.each([
    ['ukrène', 'ukraine'],
    ['ukrenne', 'ukraine'],
    ['kolonniale', undefined],
  ])('reads %j by its sound as %j', (word, correction) => {
    expect(correctWord(word, ['ukraine', 'colonie'], SUBJECTS)).toBe(correction);
  });

  test('takes apart two words that were run together', () => {
    expect(correctWord('groupepays', WORDS, SUBJECTS)).toBe('groupe pays');
    expect(correctWord('passepays', [...WORDS, 'passe'], SUBJECTS)).toBeUndefined();
  });

  test.each([
    ['cmaroc', undefined],
    ['lexposition', 'exposition'],
    ['eexposition', 'exposition'],
    ['plateforma', 'platforma'],
    ['soposition', undefined],
  ])('of %j, which another letter begins, makes %j', (word, correction) => {
    const words = [...WORDS, 'plateau', 'platforma', 'position'];
    expect(correctWord(word, words, SUBJECTS)).toBe(correction);
  });

  test('takes a word that begins alike for another one, be that nearer', () => {
    expect(correctWord('billieres', ['filieres', 'billere'], SUBJECTS)).toBe('billere');
  });

  test('takes a number from the end of a word', () => {
    expect(correctWord('mali17', ['liban'], SUBJECTS)).toBe('mali 17');
    expect(correctWord('maroc2026', WORDS, SUBJECTS)).toBe('maroc 2026');
    expect(correctWord('cop30', [...WORDS, 'cop30'], SUBJECTS)).toBe('cop30');
  });

  test.each([
    ['pont', undefined],
    ['danse', undefined],
    ['femes', 'femmes'],
    ['ponit', 'point'],
    ['vile', 'ville'],
    ['zone', 'zone'],
    ['togp', 'togo'],
  ])('reads the short word %j as %j: by a slip, or for a subject', (word, correction) => {
    const words = ['point', 'dans', 'femmes', 'ville', 'zone', 'togo'];
    expect(correctWord(word, words, SUBJECTS)).toBe(correction);
  });

  test('of a short word holds the first letter for right', () => {
    expect(correctWord('pali', WORDS, SUBJECTS)).toBeUndefined();
    expect(correctWord('malo', WORDS, SUBJECTS)).toBe('mali');
    expect(correctWord('zéisme', WORDS, SUBJECTS)).toBe('séisme');
  });

  test.each(['m4roc', 'xylophone', 'zzz', '2026'])('knows no word near %j', (word) => {
    expect(correctWord(word, WORDS, SUBJECTS)).toBeUndefined();
  });

  test('takes a subject of the site for another word that is as near', () => {
    expect(correctWord('plateforma', ['plateforme', 'platforma'], new Set(['platforma']))).toBe(
      'platforma',
    );
  });

  test('takes the most frequent word of several', () => {
    expect(correctWord('contact', ['contract', 'compact'], SUBJECTS)).toBe('contract');
  });
});
