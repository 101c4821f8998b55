import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CARD_SIZE, describeCard, PANEL_SIZE, type LinkCard } from '../../lib/link-card.ts';
import { drawCard } from './draw.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 630" width="400" height="630"><rect width="400" height="630" fill="#0f2c54"/></svg>';
const card: LinkCard = {
  kicker: 'Agenda',
  title: 'Réunion du groupe-pays Liban',
  language: 'fr',
  state: undefined,
  lines: ['Mardi 14 octobre 2025, 14 h 30', 'Hôtel de ville, Paris'],
};
const draw = async (changed: Partial<LinkCard> = {}) =>
  drawCard({ ...card, ...changed }, { name: 'Cités Unies France', drawing });
const inkOf = async (png: Uint8Array) => {
  const words = { left: 0, top: 0, width: CARD_SIZE.width - PANEL_SIZE.width, height: 500 };
  const { channels } = await sharp(await sharp(png).extract(words).toBuffer()).stats();
  return channels[0]?.stdev ?? 0;
};

describe('drawCard', () => {
  test('makes a light PNG of the size that networks show whole', async () => {
    const png = await draw();
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...CARD_SIZE });
    expect(png.length).toBeLessThan(100_000);
  });

  test('draws the words on paper, and the drawing on their right', async () => {
    const raw = await sharp(await draw())
      .raw()
      .toBuffer();
    const colourAt = (x: number, y: number) =>
      raw
        .subarray((y * CARD_SIZE.width + x) * 3, (y * CARD_SIZE.width + x) * 3 + 3)
        .toString('hex');
    expect([colourAt(5, 5), colourAt(795, 625)]).toEqual(['fcf9f3', 'fcf9f3']);
    expect([colourAt(805, 5), colourAt(1195, 625)]).toEqual(['0f2c54', '0f2c54']);
  });

  test.each(['state', 'lines', 'title', 'kicker'] as const)('shows the %s', async (part) => {
    const without =
      part === 'lines' ? { lines: [] } : { [part]: part === 'title' ? '' : undefined };
    const shown = { state: 'Annulé' };
    expect(Buffer.from(await draw({ ...shown, ...without }))).not.toEqual(
      Buffer.from(await draw(shown)),
    );
  });

  test.each([
    ['ar', 'اجتماع مجموعة بلد لبنان حول المياه والمناخ'],
    ['fr', 'Gölbaşı, Rzeszów, Bistrița : l’œuvre « commune » des villes'],
  ] as const)('has the letters of %s: %s', async (language, title) => {
    const nothing = { kicker: undefined, lines: [], language };
    const [blank, written] = [
      await draw({ ...nothing, title: '' }),
      await draw({ ...nothing, title }),
    ];
    expect(await inkOf(written)).toBeGreaterThan((await inkOf(blank)) + 10);
  });

  test('keeps a title as long as titles may be within its margins, and the name below it', async () => {
    const title = 'Coopération décentralisée franco-malgache '.repeat(4).slice(0, 140);
    const png = await draw({ title, state: 'Reporté au 25 février 2027' });
    const widthOfWords = CARD_SIZE.width - PANEL_SIZE.width;
    const stripOf = async (strip: { left: number; top: number; width: number; height: number }) =>
      (await sharp(await sharp(png).extract(strip).toBuffer()).stats()).channels[0]?.stdev;
    const { height } = CARD_SIZE;
    expect(await stripOf({ left: widthOfWords - 50, top: 0, width: 50, height })).toBe(0);
    expect(await stripOf({ left: 0, top: 0, width: 50, height })).toBe(0);
    expect(await stripOf({ left: 0, top: height - 30, width: widthOfWords, height: 30 })).toBe(0);
    expect(await stripOf({ left: 0, top: height - 90, width: 400, height: 60 })).toBeGreaterThan(
      10,
    );
  });
});

test('describeCard says in words all that the picture shows', () => {
  expect(describeCard({ ...card, state: 'Annulé' })).toBe(
    'Annulé. Réunion du groupe-pays Liban. Mardi 14 octobre 2025, 14 h 30. Hôtel de ville, Paris.',
  );
});
