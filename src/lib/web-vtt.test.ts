import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimestamp, parseWebVtt } from './web-vtt.ts';

const TIMES = '00:01.000 --> 00:02.000';
const file = (...blocks: string[]) => ['WEBVTT', ...blocks].join('\n\n');
const textOf = (words: string) =>
  parseWebVtt(file(`${TIMES}\n${words}`)).cues.map(({ voice, text }) => [voice, text]);
const problemsOf = (source: string) =>
  parseWebVtt(source).problems.map(({ line, message }) => `${String(line)}: ${message}`);

describe('parseTimestamp', () => {
  test.each([
    ['00:00.000', 0],
    ['01:02.500', 62.5],
    ['59:59.999', 3599.999],
    ['01:02:03.004', 3723.004],
    ['100:00:00.000', 360_000],
  ])('reads %s as %d seconds', (timestamp, seconds) => {
    expect(parseTimestamp(timestamp)).toBe(seconds);
  });

  test.each([
    '1:02.500',
    '00:62.000',
    '60:00.000',
    '00:01,500',
    '00:01.5',
    '00:01',
    '-00:01.000',
    '',
  ])('does not read %j', (timestamp) => {
    expect(parseTimestamp(timestamp)).toBeUndefined();
  });
});

describe('parseWebVtt', () => {
  test('reads cues with or without a name, among notes and styles', () => {
    const source = file(
      'NOTE Voix de synthèse',
      'STYLE\n::cue { color: red }',
      '1\n00:00:00.400 --> 00:00:01.252 align:start\nBonjour.',
      '01:00:02.000 --> 01:00:03.000\nÀ toutes\net à tous.\n',
    );
    expect(parseWebVtt(source)).toEqual({
      cues: [
        { start: 0.4, end: 1.252, text: 'Bonjour.', voice: undefined, line: 9 },
        { start: 3602, end: 3603, text: 'À toutes et à tous.', voice: undefined, line: 12 },
      ],
      problems: [],
    });
  });

  test.each([
    ['a mark of byte order', `\uFEFF${file(`${TIMES}\nOui.`)}`],
    ['words after WEBVTT', `WEBVTT Entretien\nKind: captions\n\n${TIMES}\nOui.`],
    ['Windows line ends', file(`${TIMES}\nOui.`).replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', file(`${TIMES}\nOui.`).replaceAll('\n', '\r')],
    ['many blank lines', `WEBVTT\n\n\n\n${TIMES}\nOui.\n\n\n`],
  ])('accepts %s', (_case, source) => {
    const { cues, problems } = parseWebVtt(source);
    expect(cues.map(({ text }) => text)).toEqual(['Oui.']);
    expect(problems).toEqual([]);
  });

  test.each([
    ['<v Ana>Bonjour.', [['Ana', 'Bonjour.']]],
    ['<v.loud Ana Ortiz>Bonjour.</v>', [['Ana Ortiz', 'Bonjour.']]],
    ['<v R&amp;D>Oui.', [['R&D', 'Oui.']]],
    [
      '- <v Ana>Ça va ?</v>\n- <v Luc>Oui.</v>',
      [
        [undefined, '-'],
        ['Ana', 'Ça va ? -'],
        ['Luc', 'Oui.'],
      ],
    ],
    ['<i>Hier</i>, <c.jaune>il</c> <00:01.500>pleuvait', [[undefined, 'Hier, il pleuvait']]],
    ['<ruby>漢<rt>kan</rt></ruby>', [[undefined, '漢kan']]],
    ['1 &lt; 2 &amp;amp; 3', [[undefined, '1 < 2 &amp; 3']]],
    ['l&#39;eau &eacute;tait &nosuch;', [[undefined, "l'eau était &nosuch;"]]],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', [[undefined, '<script>alert(1)</script>']]],
    ['<script>alert(1)</script>', [[undefined, 'alert(1)']]],
    ['a\u0008b\u0000', [[undefined, 'ab']]],
    ['10 %\u00A0des\t voix', [[undefined, '10 %\u00A0des voix']]],
  ])('reads %j', (words, passages) => {
    expect(textOf(words)).toEqual(passages);
  });

  test.each([
    ['', '1: Écrivez « WEBVTT », seul, sur la première ligne.'],
    [`1\n${TIMES}\nOui.`, '1: Écrivez « WEBVTT », seul, sur la première ligne.'],
    [`\nWEBVTT\n\n${TIMES}\nOui.`, '1: Écrivez « WEBVTT », seul, sur la première ligne.'],
    [`WEBVTTX\n\n${TIMES}\nOui.`, '1: Écrivez « WEBVTT », seul, sur la première ligne.'],
    [`WEBVTT\n${TIMES}\nOui.`, '2: Laissez une ligne vide après « WEBVTT ».'],
    ['WEBVTT\n\nNOTE Rien', '1: Ajoutez au moins un sous-titre.'],
    [
      file('1\n00:00:01,000 --> 00:00:02,000\nOui.'),
      '4: Dans tous les instants de ce fichier, mettez un point, et non une virgule, avant les millièmes : « 00:01:02.500 ».',
    ],
    [
      file(
        '1\n00:00:01,000 --> 00:00:02,000\nOui.',
        '2\n00:00:02,000 --> 00:00:03,000\nNon.',
        '3\n00:00:03,000 --> 00:00:04,000\nPeut-être.',
      ),
      '4: Dans tous les instants de ce fichier, mettez un point, et non une virgule, avant les millièmes : « 00:01:02.500 ».',
    ],
    [
      file('Des mots sans instants.'),
      '4: Écrivez les deux instants ainsi : « 00:01:02.500 --> 00:01:04.000 ».',
    ],
    [
      file('00:02.000 --> 00:02.000\nOui.'),
      '3: Ce sous-titre finit avant d’avoir commencé. Corrigez l’un des deux instants.',
    ],
    [
      file(TIMES),
      '3: Ce sous-titre est vide. Écrivez son texte sur la ligne suivante, ou retirez-le.',
    ],
    [
      file(`${TIMES}\n<i></i>`),
      '3: Ce sous-titre est vide. Écrivez son texte sur la ligne suivante, ou retirez-le.',
    ],
    [
      file(TIMES, 'Oui.', '00:05.000 --> 00:06.000\nNon.'),
      '3: Retirez la ligne vide entre ces instants et leur texte.',
    ],
    [
      file('00:01.000 -> 00:02.000\nOui.'),
      '3: Écrivez les deux instants ainsi : « 00:01:02.500 --> 00:01:04.000 ».',
    ],
    [file(`${TIMES}\nOui.\n${TIMES}\nNon.`), '5: Laissez une ligne vide entre deux sous-titres.'],
    [
      file('00:03.000 --> 00:04.000\nOui.', `${TIMES}\nNon.`),
      '6: Ce sous-titre commence avant le précédent. Rangez-les dans l’ordre.',
    ],
  ])('answers %j in French, at its line', (source, problem) => {
    expect(problemsOf(source)).toEqual([problem]);
  });

  test('reads the rest around a problem, and names all of them in order', () => {
    const source = file('00:05.000 --> 00:06.000\nUn.', 'deux', `${TIMES}\nTrois.`, TIMES);
    expect(parseWebVtt(source).cues.map(({ text }) => text)).toEqual(['Un.', 'Trois.']);
    expect(parseWebVtt(source).problems.map(({ line }) => line)).toEqual([7, 8, 11]);
  });

  test('reads back every cue that it is given, whatever its words', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => `x${text.replaceAll(/[\s\p{C}\uFFFD]/gu, '')}`);
    const cue = fc.record({
      start: fc.nat(9_000_000),
      length: fc.integer({ min: 1, max: 9000 }),
      words,
    });
    const stamp = (ms: number) =>
      [3_600_000, 60_000]
        .map((unit, index) => pad((ms / unit) % (index === 0 ? 1000 : 60), 2))
        .join(':') + `:${pad((ms / 1000) % 60, 2)}.${pad(ms % 1000, 3)}`;
    const pad = (value: number, length: number) => String(Math.floor(value)).padStart(length, '0');
    const escape = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(fc.array(cue, { minLength: 1 }), (cues) => {
        const given = cues.toSorted((a, b) => a.start - b.start);
        const source = file(
          ...given.map(
            (one) =>
              `${stamp(one.start)} --> ${stamp(one.start + one.length)}\n${escape(one.words)}`,
          ),
        );
        const read = parseWebVtt(source);
        expect(read.problems).toEqual([]);
        expect(read.cues.map(({ start, end, text }) => [start, end, text])).toEqual(
          given.map((one) => [one.start / 1000, (one.start + one.length) / 1000, one.words]),
        );
      }),
      { seed: 17 },
    );
  });
});
