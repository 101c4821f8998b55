import { CARD_SIZE, PANEL_SIZE, type LinkCard } from '../../lib/link-card.ts';
import { oncePerKey } from '../../lib/once.ts';
import { loadSharp } from '../load-sharp.ts';
import { loadFonts } from './fonts.ts';
import { layOutWords, WORDS_SIZE } from './layout.ts';

/** To be raised when cards are drawn otherwise: those that are kept are drawn again. */
export const CARD_VERSION = 5;

/** What a card is drawn from beside its words. */
interface CardFrame {
  /** The name of the site. */
  name: string;
  /** The picture beside the words, as SVG. */
  drawing: string;
}

/**
 * The picture of a link to a page.
 * @example await drawCard({ title: 'Agenda', … }, { name: 'Cités Unies France', drawing: '<svg …' })
 *   → the bytes of a PNG of 1200 × 630 pixels
 */
export async function drawCard(
  card: LinkCard,
  { name, drawing }: CardFrame,
): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded only where a card is drawn: most builds keep them all, and the two take 0.1 s of CPU to load.
  const { default: satori } = await import('satori');
  const { Resvg } = await import('@resvg/resvg-js');
  const svg = await satori(layOutWords(card, name), { ...WORDS_SIZE, fonts: await loadFonts() });
  const words = new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
  const pixels = joinRows(words, await drawPanel(drawing));
  const sharp = await loadSharp();
  return sharp(pixels, { raw: { ...CARD_SIZE, channels: CHANNELS } })
    .removeAlpha()
    .png({ compressionLevel: 6 })
    .toBuffer();
}

const CHANNELS = 4;

/** Hundreds of cards share a few dozen drawings: each of these becomes pixels once. */
const drawPanel = oncePerKey(
  (drawing: string) => drawing,
  async (drawing): Promise<Uint8Array> => {
    const sharp = await loadSharp();
    return sharp(Buffer.from(drawing)).resize(PANEL_SIZE).ensureAlpha().raw().toBuffer();
  },
);

/** Two pictures of one height beside each other. */
function joinRows(left: Uint8Array, right: Uint8Array): Uint8Array {
  const { width, height } = CARD_SIZE;
  const joined = new Uint8Array(width * height * CHANNELS);
  const [step, rest] = [WORDS_SIZE.width * CHANNELS, PANEL_SIZE.width * CHANNELS];
  for (let row = 0; row < height; row += 1) {
    joined.set(left.subarray(row * step, (row + 1) * step), row * (step + rest));
    joined.set(right.subarray(row * rest, (row + 1) * rest), row * (step + rest) + step);
  }
  return joined;
}
