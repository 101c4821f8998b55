import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Random } from './random.ts';

/** What writes sentences, paragraphs and texts of made-up French. */
export interface Writer {
  /** So many words, the first with a capital, without a full stop. */
  words: (count: number) => string;
  sentence: (count: number) => string;
  /** Markdown of about so many words: headings, paragraphs, a list, a link, some bold words. */
  text: (count: number, link: string) => string;
}

/** As many as a text of this size draws on; the most frequent words are half of any text. */
const VOCABULARY = 15_000;
const WORDS_IN_SENTENCE = 16;
const SENTENCES_IN_PARAGRAPH = 5;

/**
 * Writes with words of the dictionary, whose frequencies fall as those of a language do: word number n
 * comes n times less often than the first (Zipf). An index of words drawn evenly would be too large.
 * @example makeWriter(random).sentence(5) → five words of the dictionary: 'De avec … .'
 */
export function makeWriter(random: Random): Writer {
  const vocabulary = readVocabulary(random);
  const draw = () => {
    // The logarithm of the rank is even: so is the share of each power of ten.
    const rank = Math.floor(vocabulary.length ** (random.integer(1_000_000) / 1_000_000)) - 1;
    return vocabulary[rank] ?? '';
  };
  const words = (count: number) => capitalise(Array.from({ length: count }, draw).join(' '));
  const sentence = (count: number) => `${words(Math.max(4, count))}.`;
  const paragraph = () =>
    Array.from({ length: SENTENCES_IN_PARAGRAPH }, () =>
      sentence(WORDS_IN_SENTENCE - 6 + random.integer(12)),
    ).join(' ');
  const text = (count: number, link: string) => {
    const size = Math.max(1, Math.round(count / (WORDS_IN_SENTENCE * SENTENCES_IN_PARAGRAPH)));
    const paragraphs = Array.from({ length: size }, paragraph);
    const [first = '', ...others] = paragraphs;
    const rest = others.map((one, index) => (index % 2 === 0 ? `## ${words(5)}\n\n${one}` : one));
    const list = [4, 6, 5].map((length) => `- ${words(length)}`).join('\n');
    const lead = `${first} Voir [la page du pays](${link}), et **${words(3)}**.`;
    return [lead, ...rest, ...(size > 2 ? [list] : [])].join('\n\n');
  };
  return { words, sentence, text };
}

/** Plain words of four to twelve letters, in an order of the seed: their ranks are made up too. */
function readVocabulary(random: Random): string[] {
  const list = z
    .array(z.string())
    .parse(createRequire(import.meta.url)('an-array-of-french-words'));
  const plain = list.filter((word) => /^\p{Ll}{4,12}$/u.test(word));
  return Array.from({ length: VOCABULARY }, () => random.pick(plain));
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
