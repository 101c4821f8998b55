import { describe, expect, test } from 'vitest';
import { makeExcerpt, type Excerpt } from './excerpt.ts';
import { makeMatcher } from './matcher.ts';
import type { TextPart } from './result-content.ts';

const SYNONYMS = [
  ['cglu', 'uclg', 'cites et gouvernements locaux unis'],
  ['btvl', 'bureau technique des villes libanaises'],
];

const LONG = `${'avant '.repeat(60)}ici l’eau manque. ${'après '.repeat(60)}`.trim();

const textOf = ({ runs }: Excerpt) =>
  runs.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const excerptOf = (text: string, ...words: string[]) =>
  textOf(makeExcerpt([['', '', text]], makeMatcher(words, SYNONYMS)));

describe('an excerpt', () => {
  test.each([
    ['De l’eau pour tous.', ['eau'], 'De l’[eau] pour tous.'],
    ['Les Jumelages et le jumelage', ['jumelage'], 'Les [Jumelages] et le [jumelage]'],
    ['À Madagascar', ['madag'], 'À [Madagascar]'],
    ['Le bureau du Liban', ['liban'], 'Le bureau du [Liban]'],
    ['Liban\u00A0: un fonds\u202F!', ['fonds'], 'Liban\u00A0: un [fonds]\u202F!'],
    ['Une balise <img src=x> ici.', ['balise'], 'Une [balise] <img src=x> ici.'],
    ['Rien ici.', ['eau'], 'Rien ici.'],
    ['', ['eau'], ''],
  ])('of %j for %j is %j', (text, words, expected) => {
    expect(excerptOf(text, ...words)).toBe(expected);
  });

  test('marks the expression that means what was typed, whole', () => {
    expect(excerptOf('Le congrès de CGLU', 'uclg')).toBe('Le congrès de [CGLU]');
    expect(excerptOf('Le Bureau technique des villes libanaises', 'btvl')).toBe(
      'Le [Bureau technique des villes libanaises]',
    );
    expect(excerptOf('Le bureau du maire', 'btvl')).toBe('Le bureau du maire');
  });

  test('begins shortly before the word, and says where it is cut', () => {
    const text = excerptOf(LONG, 'eau');
    expect(text).toMatch(/^…\u00A0(?:avant ){6,8}ici l’\[eau\] manque/);
    expect(text).toMatch(/après…$/);
  });

  test.each([
    ['which is whole, and without a mark there', `fin. `, 'fin.'],
    ['within a sentence, by points that hold to the last word', `fin, `, 'fin…'],
    ['in a quotation that is whole', `fin.\u00A0» `, 'fin.\u00A0»'],
  ])('ends at the end of a sentence %s', (_, before, end) => {
    const text = `eau ${'mot '.repeat(30)}${before}${'après '.repeat(60)}`;
    expect(excerptOf(text, 'eau').endsWith(end)).toBe(true);
  });

  test('begins with the text where the word stands near its beginning, or nowhere', () => {
    expect(excerptOf(LONG, 'xyz')).toMatch(/^avant avant/);
    expect(excerptOf(`eau ${LONG}`, 'eau')).toMatch(/^\[eau\] avant/);
  });

  test('says most of the words that were looked for', () => {
    const text = `Une eau. ${'mot '.repeat(60)} L’eau du Liban.`;
    expect(excerptOf(text, 'eau', 'liban')).toContain('L’[eau] du [Liban].');
  });
});

describe('the sections of a result', () => {
  const parts: TextPart[] = [
    ['', '', 'Actes, avec de l’eau.'],
    ...[2, 4, 4, 7, 9].map((page): TextPart => [
      `page-${String(page)}`,
      `Page ${String(page)}`,
      'De l’eau au Liban.',
    ]),
  ];

  test('are three at most, each once, not the page itself', () => {
    const { sections } = makeExcerpt(parts, makeMatcher(['eau', 'liban'], []));
    expect(sections.map(({ title }) => title)).toEqual(['Page 2', 'Page 4', 'Page 7']);
  });

  test('are none where the words stand in no text', () => {
    const excerpt = makeExcerpt(parts, makeMatcher(['xyz'], []));
    expect(excerpt).toMatchObject({ sections: [], isFound: false });
  });
});
