import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRENCH_QUOTES, FRENCH_RULES } from './french-typography.ts';
import type { Language } from './language.ts';
import { setFrenchTypography, setTypography } from './typography.ts';

/** Written with escapes, so that a reader sees which space is which. */
const PAIRS: readonly (readonly [rule: string, typed: string, set: string])[] = [
  ['a quote opens and closes', 'Il dit "oui".', 'Il dit «\u00A0oui\u00A0».'],
  ['two quotations', '"un" et "deux"', '«\u00A0un\u00A0» et «\u00A0deux\u00A0»'],
  ['English quotes', '“un” et “deux”', '«\u00A0un\u00A0» et «\u00A0deux\u00A0»'],
  ['German quotes', '„un”', '«\u00A0un\u00A0»'],
  ['guillemets without spaces', '«eau»', '«\u00A0eau\u00A0»'],
  ['guillemets with plain spaces', '« eau »', '«\u00A0eau\u00A0»'],
  ['guillemets with narrow spaces', '«\u202Feau\u202F»', '«\u00A0eau\u00A0»'],
  ['a single straight quote is not a pair', 'un écran de 5" au plus', 'un écran de 5" au plus'],
  ['an elision', "L'eau", 'L’eau'],
  ['an elision before a quotation', 'l\'"eau"', 'l’«\u00A0eau\u00A0»'],
  ['an elision at the end of a run', "dans l'", 'dans l’'],
  ['two elisions', "c'est-à-dire aujourd'hui", 'c’est-à-dire aujourd’hui'],
  ['an elision before an accent', "d'Évry à l'Œuvre", 'd’Évry à l’Œuvre'],
  ['an elision before a number', "d'1 million", 'd’1\u00A0million'],
  ['an apostrophe that begins a word', "rock 'n' roll", "rock 'n' roll"],
  ['an ellipsis', 'Et puis...', 'Et puis…'],
  ['an aside', 'Nantes -- et Lyon -- aussi', 'Nantes – et Lyon – aussi'],
  ['a hyphen between words', 'groupe-pays', 'groupe-pays'],
  ['a question mark with a space', 'Pourquoi ?', 'Pourquoi\u202F?'],
  ['a question mark without', 'Pourquoi?', 'Pourquoi\u202F?'],
  ['a question mark with a no-break space', 'Pourquoi\u00A0?', 'Pourquoi\u202F?'],
  ['an exclamation', 'Bravo !', 'Bravo\u202F!'],
  ['both', 'Quoi ?!', 'Quoi\u202F?!'],
  ['after an abbreviation', 'etc. !', 'etc.\u202F!'],
  ['a semicolon', 'Lyon ; Nantes', 'Lyon\u202F; Nantes'],
  ['a semicolon inside a word', 'a;b', 'a;b'],
  ['a mark inside brackets', 'un choix (!)', 'un choix (!)'],
  ['a mark before a bracket', '(vraiment ?)', '(vraiment\u202F?)'],
  ['a mark before a guillemet', '« Oui ! »', '«\u00A0Oui\u202F!\u00A0»'],
  ['a mark after a guillemet', '« Oui » !', '«\u00A0Oui\u00A0»\u202F!'],
  ['a mark that begins a run, after an element', ' !', '\u202F!'],
  ['a colon with a space', 'Le Liban : ici', 'Le Liban\u00A0: ici'],
  ['a colon without', 'Lieu: Paris', 'Lieu\u00A0: Paris'],
  ['a colon after a symbol', '520 000 € : un élan', '520\u202F000\u00A0€\u00A0: un élan'],
  ['a colon after a bracket', '(DALC) : oui', '(DALC)\u00A0: oui'],
  ['a colon that begins a run, after an element', ' : Paris', '\u00A0: Paris'],
  ['a colon after a mark', 'Pourquoi ? : bilan', 'Pourquoi\u202F?\u00A0: bilan'],
  ['a colon in an hour', 'à 10:30', 'à 10:30'],
  ['a price', '5 €', '5\u00A0€'],
  ['a percentage', '100 %', '100\u00A0%'],
  ['a distance and an area', '5 km, 3 m²', '5\u00A0km, 3\u00A0m²'],
  ['an hour', 'à 14 h 30', 'à 14\u00A0h\u00A030'],
  ['a unit is a whole word', '5 Hôtels, 3 Kmers', '5 Hôtels, 3 Kmers'],
  ['thousands', '2 100 visiteurs', '2\u202F100\u00A0visiteurs'],
  ['millions', '1 234 567 habitants', '1\u202F234\u202F567\u00A0habitants'],
  ['a year before a number', 'en 2024 12 000 €', 'en 2024 12\u202F000\u00A0€'],
  ['a telephone number', '01 53 41 81 81', '01 53 41 81 81'],
  ['a postal code', '75018 Paris', '75018 Paris'],
  ['a large amount', '3 millions, 2 milliards', '3\u00A0millions, 2\u00A0milliards'],
  ['a day', 'le 5 septembre', 'le 5\u00A0septembre'],
  ['the first of a month', 'le 1er mai 2025', 'le 1er\u00A0mai 2025'],
  ['a title', 'M. Dupont, Mme Durand', 'M.\u00A0Dupont, Mme\u00A0Durand'],
  ['a number in a series', 'n° 12, p. 4, art. 5', 'n°\u00A012, p.\u00A04, art.\u00A05'],
  ['a quotation within another', '« Il dit "oui" »', '«\u00A0Il dit “oui”\u00A0»'],
  ['a quotation within another, marked', '"Il dit “oui” là"', '«\u00A0Il dit “oui” là\u00A0»'],
  ['a mark after an inner quotation', '« Il dit “oui ?” »', '«\u00A0Il dit “oui\u202F?”\u00A0»'],
  [
    'two quotations with inner ones',
    '« a "b" » et « c »',
    '«\u00A0a “b”\u00A0» et «\u00A0c\u00A0»',
  ],
  ['single quotes', "un 'projet commun' en cours", 'un «\u00A0projet commun\u00A0» en cours'],
  ['single quotes before a mark', "le 'pacte'.", 'le «\u00A0pacte\u00A0».'],
  ['a price without a space', '5€ ou 10%', '5\u00A0€ ou 10\u00A0%'],
  ['money in thousands', '12 k€ et 3 M€', '12\u00A0k€ et 3\u00A0M€'],
  ['other money', '40 $ ou 30 £', '40\u00A0$ ou 30\u00A0£'],
  ['euros in words', '500 euros, 50 000 euros', '500\u00A0euros, 50\u202F000\u00A0euros'],
  ['a degree', '25 °C', '25\u00A0°C'],
  ['weights', '3 kg, 12 t, 5 g', '3\u00A0kg, 12\u00A0t, 5\u00A0g'],
  ['lengths', '3 m, 20 cm, 4 mm', '3\u00A0m, 20\u00A0cm, 4\u00A0mm'],
  ['surfaces', '40 ha et 9 km²', '40\u00A0ha et 9\u00A0km²'],
  ['energy', '12 MW et 300 kWh', '12\u00A0MW et 300\u00A0kWh'],
  ['bytes', '3 Go, 5 Mo', '3\u00A0Go, 5\u00A0Mo'],
  ['minutes', '1 h 15 min', '1\u00A0h\u00A015\u00A0min'],
  ['an hour in one word', 'à 14h30, à 9h', 'à 14\u00A0h\u00A030, à 9\u00A0h'],
  ['no hour in a name', 'la salle B2h30', 'la salle B2h30'],
  ['a number without a space', 'n°12', 'n°\u00A012'],
  ['a number with another sign', 'nº 12', 'n°\u00A012'],
  ['a number that begins', 'N° 3', 'N°\u00A03'],
  ['numbers', 'n°s 3 et 4', 'n°s\u00A03 et 4'],
  ['pages and figures', 'pp. 3-9, fig. 2, vol. 1', 'pp.\u00A03-9, fig.\u00A02, vol.\u00A01'],
  ['a paragraph', '§ 4', '§\u00A04'],
  ['other titles', 'Dr Aubry, Me Roux, Pr Lemaire', 'Dr\u00A0Aubry, Me\u00A0Roux, Pr\u00A0Lemaire'],
  ['an initial', 'J. Dupont', 'J.\u00A0Dupont'],
  ['two initials', 'le rapport de J.-P. Martin', 'le rapport de J.-P.\u00A0Martin'],
  ['the end of a sentence is no initial', 'à Paris. Demain', 'à Paris. Demain'],
  ['a century', 'le XXIe siècle', 'le XXIe\u00A0siècle'],
  ['an edition', 'la 3e édition', 'la 3e\u00A0édition'],
  ['an ordinal before a name', 'les 16es Rencontres', 'les 16es\u00A0Rencontres'],
  ['an ordinal before a word', 'le 1er et le 2', 'le 1er et le 2'],
  ['a number and its noun', '12 communes et 3 régions', '12\u00A0communes et 3\u00A0régions'],
  ['a number and no noun', 'de 2 pour 5, 3 dont 2', 'de 2 pour 5, 3 dont 2'],
  ['a year and its verb', 'en 2025 paraissent', 'en 2025 paraissent'],
  ['a street', '9 rue Christiani', '9 rue Christiani'],
  ['a decimal and its noun', '2,5 points', '2,5 points'],
  ['a mark after an address', 'Voir https://a.org/?b=c !', 'Voir https://a.org/?b=c\u202F!'],
  ['a colon after an address', 'a@b.fr : le pôle', 'a@b.fr\u00A0: le pôle'],
  [
    'an address in quotes',
    '"https://a.org" et "b"',
    '«\u00A0https://a.org\u00A0» et «\u00A0b\u00A0»',
  ],
];

const UNTOUCHED = [
  'https://www.exemple.org/a:b;c?d=e!f',
  "https://www.exemple.org/l'eau",
  'http://exemple.org/10%20000',
  'contact@cites-unies-france.org',
  'groupe-pays-liban',
  '2025-09-09-hokusai-nantes-obuse',
  '/pays/liban/',
  './actes.pdf',
  '2025-10-14',
  '',
];

describe('setFrenchTypography', () => {
  test.each(PAIRS)('sets %s', (_rule, typed, set) => {
    expect(setFrenchTypography(typed)).toBe(set);
  });

  test.each(PAIRS)('changes nothing more the second time: %s', (_rule, _typed, set) => {
    expect(setFrenchTypography(set)).toBe(set);
  });

  test.each(UNTOUCHED)('leaves an address or a slug untouched: %s', (text) => {
    expect(setFrenchTypography(text)).toBe(text);
  });

  describe('for any run of words, quotes and marks', () => {
    const pieces = [
      "l'",
      'eau',
      '"',
      ' ',
      '\u00A0',
      ':',
      '!',
      '?',
      ';',
      '12',
      '000',
      '€',
      '«',
      '»',
    ];
    const more = ['(', ')', '...', '--', 'h', 'M. ', 'https://a.org', '5 mai', "'"];
    const prose = fc.array(fc.constantFrom(...pieces, ...more)).map((parts) => parts.join(''));
    const settings = { seed: 1975, numRuns: 1000 };

    test('changes nothing more the second time', () => {
      fc.assert(
        fc.property(prose, (typed) => {
          const set = setFrenchTypography(typed);
          expect(setFrenchTypography(set)).toBe(set);
        }),
        settings,
      );
    });

    test('keeps every letter and digit', () => {
      const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
      fc.assert(
        fc.property(prose, (typed) => {
          expect(lettersOf(setFrenchTypography(typed))).toBe(lettersOf(typed));
        }),
        settings,
      );
    });
  });
});

describe('setTypography', () => {
  test.each<[Language, string, string]>([
    ['fr', `L'eau : "oui" !`, 'L’eau\u00A0: «\u00A0oui\u00A0»\u202F!'],
    ['en', `Nantes' and Obuse's show: "a loan"!`, 'Nantes’ and Obuse’s show: “a loan”!'],
    ['en', 'Members: 10 000 -- and more...', 'Members: 10 000 – and more…'],
    [
      'es',
      '¿Qué es un grupo de país? "Un lugar"; nada más.',
      '¿Qué es un grupo de país? «Un lugar»; nada más.',
    ],
    ['ar', 'ما هي "المجموعة"؟ مكان: للتبادل...', 'ما هي «المجموعة»؟ مكان: للتبادل…'],
    [
      'ar',
      'أكثر من 1 265 700 أورو في 2024 و35 000',
      'أكثر من 1\u202F265\u202F700 أورو في 2024 و35\u202F000',
    ],
    ['en', "'A loan' and 'the town's show'", '‘A loan’ and ‘the town’s show’'],
    ['en', '“Already set” – it’s fine', '“Already set” – it’s fine'],
    ['en', "See https://a.org/it's?b... now", "See https://a.org/it's?b... now"],
  ])('sets words in %s: %s', (language, typed, set) => {
    const once = setTypography(typed, language);
    expect(once).toBe(set);
    expect(setTypography(once, language)).toBe(set);
  });
});

/** What the rules are about, in pieces that they join. */
const PIECES = [
  ...[
    ' ',
    ' ',
    '\u00A0',
    '\n',
    'eau',
    'Un',
    'XII',
    'IVe',
    'M.',
    'art.',
    'cit.',
    'av.',
    'L.',
    'n°',
    'ODD',
  ],
  ...[
    '5',
    '12',
    '2025',
    'h',
    '30',
    '%',
    'mai',
    'km',
    '€',
    'Md',
    '"',
    "'",
    '‘',
    '’',
    '“',
    '”',
    '„',
    '«',
    '»',
  ],
  ...['.', '..', '…', 'etc', ';', '?', '!', ':', '-', '--', ',', '(', ')'],
];

describe('the sign of some rules', () => {
  test.each([...FRENCH_QUOTES, ...FRENCH_RULES].filter(({ sign }) => sign !== undefined))(
    '$sign stands in each text that they change',
    ({ sign, rules }) => {
      const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 });
      fc.assert(
        fc.property(texts, (pieces) => {
          const text = pieces.join('');
          const isChanged = rules.some(([pattern, set]) => text.replace(pattern, set) !== text);
          if (isChanged) expect(text).toMatch(sign ?? '');
        }),
        { numRuns: 3000, seed: 1 },
      );
    },
  );
});
