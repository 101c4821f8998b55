import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeBytes, undouble } from './decode.ts';
import { repairLetters } from './repair.ts';

function repair(text: string) {
  const doubts: string[] = [];
  return { text: repairLetters(text, (words) => doubts.push(words)), doubts };
}

describe('repairLetters restores', () => {
  test.each([
    ['coopé©ration', 'coopération'],
    ['élé¨ves', 'élèves'],
    ['théçtre, grçce, dégçts, bçtiment', 'théâtre, grâce, dégâts, bâtiment'],
    ['o๠tout a commencé', 'où tout a commencé'],
    ['Versià³n en espaà±ol', 'Versión en español'],
    ['Schà¶nfeld, Rzeszà³w', 'Schönfeld, Rzeszów'],
    ['Israà« l, vis-à -vis', 'Israël, vis-à-vis'],
    [
      'CoopÃ©ration : lâ€™accord, CÅ“ur, 12 â‚¬, Â« oui Â»',
      'Coopération : l’accord, Cœur, 12 €, « oui »',
    ],
    ['signÃ©, dÃ©jÃ\u00A0, Ã\u00A0 la mairie', 'signé, déjà, à la mairie'],
    ['le thÃ©Ã¢tre, KÄ±z, ÅŸehir', 'le théâtre, Kız, şehir'],
    ['un ðŸ™‚', 'un 🙂'],
    ['l\u0092eau, c\u009Cur, 5\u00A0\u0080', 'l’eau, cœur, 5\u00A0€'],
    ['coopé\u00ADration, i\u200Bci, \uFEFFfin', 'coopération, ici, fin'],
    ['e\u0301cole', 'école'],
  ])('%s', (damaged, right) => {
    expect(repair(damaged)).toEqual({ text: right, doubts: [] });
  });
});

describe('repairLetters only reports', () => {
  test.each([
    ['Les élèves ont chantéŽ.', 'chantéŽ'],
    ['un c?ur, une s?ur', 'c?ur'],
    ['Remplacement\uFFFD', 'Remplacement\uFFFD'],
    ['un façtotum', undefined],
  ])('%s', (text, doubt) => {
    const repaired = repair(text);
    expect(repaired.text).toBe(text);
    expect(repaired.doubts[0]).toBe(doubt);
  });
});

describe('repairLetters leaves alone', () => {
  test.each([
    'façade, français, hameçon, reçu, à Paris, ça, ÇA',
    'Kılıçdaroğlu, Barça, São Tomé, Łódź, Gölbaşı, Å, Ângela',
    '«\u00A0CAFÉ\u00A0», «CAFÉ», voilà», «été»',
    'https://www.example.org/page?id=12 et ?suite',
    'un soufflé·e, 3 m², n° 4, 5 ‰',
  ])('%s', (text) => {
    expect(repair(text)).toEqual({ text, doubts: [] });
  });

  test('every text of the site itself', () => {
    const files = globSync('content/**/*.{md,mdx,yml,tsv}');
    expect(files.length).toBeGreaterThan(200);
    const changed = files.filter((file) => {
      const source = readFileSync(file, 'utf8');
      const { text, doubts } = repair(source);
      return text !== source.normalize('NFC') || doubts.length > 0;
    });
    expect(changed).toEqual([]);
  });
});

describe('decodeBytes', () => {
  test.each([
    ['UTF-8', Buffer.from('préfecture, œuvre'), 'préfecture, œuvre'],
    [
      'Windows-1252',
      Buffer.from('pr\u00E9fecture, \u009Cuvre, 12 \u0080', 'latin1'),
      'préfecture, œuvre, 12 €',
    ],
    [
      'both in one',
      Buffer.concat([Buffer.from('été, '), Buffer.from('\u00E9t\u00E9', 'latin1')]),
      'été, été',
    ],
  ])('reads %s', (_name, bytes, text) => {
    expect(decodeBytes(bytes)).toBe(text);
  });
});

describe('undouble', () => {
  test.each([
    ['CitÃ©s Unies', 'Cités Unies'],
    ['Cités Unies', undefined],
    ['日本', undefined],
  ])('%s', (text, right) => {
    expect(undouble(text)).toBe(right);
  });
});
