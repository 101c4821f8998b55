import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { digest } from '../../src/files/digest.ts';
import { CARD_VERSION, drawCard } from '../../src/files/link-card/draw.ts';
import { digestFonts } from '../../src/files/link-card/fonts.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import type { CardList } from '../../src/lib/link-card.ts';
import { forEachOf } from '../../src/lib/queue.ts';
import { routes } from '../../src/routes.ts';
import type { FileCache } from './file-cache.ts';

/** Drawn at once: each holds some megabytes of pixels. */
const AT_ONCE = 8;

const cardList: z.ZodType<CardList> = z.object({
  name: z.string(),
  drawings: z.array(z.string()),
  cards: z.array(
    z.object({
      path: z.string(),
      card: z.object({
        kicker: z.string().optional(),
        title: z.string(),
        language: z.enum(LANGUAGES),
        state: z.string().optional(),
        lines: z.array(z.string()),
      }),
      drawing: z.int(),
    }),
  ),
});

/**
 * Draws the pictures of links that the pages of a built site name, unless they are kept. Astro would make a
 * route of each, copy its bytes four times and keep them once more for its next build.
 * @param dist the built site
 * @param kept the pictures of links of the last build
 * @example await drawLinkCards('.dist-new', openFileCache('apercus', { cache: '.cache/astro', place: linkInto('.dist-new') }))
 *   // .dist-new/apercus/ is whole
 */
export async function drawLinkCards(dist: string, kept: FileCache): Promise<void> {
  const file = path.join(dist, routes.linkCards);
  const { name, drawings, cards } = cardList.parse(JSON.parse(await readFile(file, 'utf8')));
  const fonts = await digestFonts();
  const digests = drawings.map((drawing) => digest(drawing));
  await forEachOf(cards, AT_ONCE, async ({ path: address, card, drawing: number }) => {
    const drawing = drawings[number];
    if (drawing === undefined)
      throw new Error(`${routes.linkCards} has no drawing ${String(number)}.`);
    const key = digest(JSON.stringify([CARD_VERSION, fonts, name, card, digests[number]]));
    const place = address.slice(1);
    if (kept.restore(key, place)) return;
    kept.add(key, { file: place, bytes: await drawCard(card, { name, drawing }) });
  });
  await rm(file);
}
