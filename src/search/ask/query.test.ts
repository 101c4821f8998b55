import { describe, expect, test } from 'vitest';
import { ask, toWords } from './query.ts';

describe('toWords', () => {
  test.each([
    ['l’œuvre', 'oeuvre'],
    ['Groupe-pays  Liban', 'Groupe pays Liban'],
    ['à quoi sert un groupe-pays', 'quoi sert groupe pays'],
    ['les', 'les'],
    ['CGLU/UCLG', 'CGLU UCLG'],
    ['« groupe-pays Liban »', '"groupe-pays Liban"'],
    ['le "fonds Maroc" 2025', 'fonds Maroc 2025'],
    ['   ', ''],
    ['100 – 200', '100 – 200'],
  ])('asks for %j as %j', (query, words) => {
    expect(toWords(query)).toBe(words);
  });
});

/** An engine that knows pages by their text, and finds those that hold every word asked for. */
function engineOf(pages: readonly string[]) {
  const asked: (string | null)[] = [];
  const find = (words: string | null) => {
    asked.push(words);
    const typed = words?.split(' ') ?? [];
    const results = pages
      .filter((page) => typed.every((word) => page.includes(word)))
      .map((content) => ({
        data: () =>
          Promise.resolve({
            content,
            locations: content
              .split(' ')
              .flatMap((word, place) => (typed.some((one) => word.includes(one)) ? [place] : [])),
          }),
      }));
    return Promise.resolve({ results });
  };
  return { asked, find };
}

const KNOWN = () => Promise.resolve('séisme\nmaroc\nnantes');
const UNREAD = () => Promise.reject(new Error('The words are read without need.'));

describe('ask', () => {
  test('asks once for words that the first results say', async () => {
    const { asked, find } = engineOf(['le séisme au maroc', 'la ville de nantes']);
    const { answer, corrected } = await ask('Séisme'.toLowerCase(), { find, readWords: UNREAD });
    expect([asked, corrected, answer.results.length]).toEqual([['séisme'], undefined, 1]);
  });

  test('asks again for the word that was meant, and says so', async () => {
    const { asked, find } = engineOf(['le séisme au maroc']);
    const { answer, corrected } = await ask('sésime maroc', { find, readWords: KNOWN });
    expect(asked).toEqual(['sésime maroc', 'séisme maroc']);
    expect([corrected, answer.results.length]).toEqual(['séisme maroc', 1]);
  });

  test('keeps what was typed when nothing is found for the other word either', async () => {
    const { asked, find } = engineOf(['la ville de nantes']);
    const { answer, corrected } = await ask('sésime', { find, readWords: KNOWN });
    expect(asked).toEqual(['sésime', 'séisme']);
    expect([corrected, answer.results]).toEqual([undefined, []]);
  });

  test('keeps a word that no word of the site resembles', async () => {
    const { asked, find } = engineOf([]);
    const { corrected } = await ask('xylophone', { find, readWords: KNOWN });
    expect([asked, corrected]).toEqual([['xylophone'], undefined]);
  });

  test('asks for every page without words, and leaves a phrase as it is', async () => {
    const { asked, find } = engineOf([]);
    await ask('', { find, readWords: UNREAD });
    await ask('« sésime »', { find, readWords: UNREAD });
    expect(asked).toEqual([null, '"sésime"']);
  });
});
