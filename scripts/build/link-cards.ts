import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { drawCard } from '../../src/files/link-card/draw.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import type { CardList } from '../../src/lib/link-card.ts';
import { forEachOf } from '../../src/lib/queue.ts';
import { routes } from '../../src/routes.ts';

/** Drawn or read at once: each holds some megabytes of pixels. */
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
 * Draws the pictures of links that the pages of a built site name, or takes them from the cache. Astro
 * would make a route of each, copy its bytes four times and keep them once more for its next build.
 * @param dist the built site
 * @example await drawLinkCards('dist') // dist/apercus/ is whole
 */
export async function drawLinkCards(dist: string): Promise<void> {
  const file = path.join(dist, routes.linkCards);
  const { name, drawings, cards } = cardList.parse(JSON.parse(await readFile(file, 'utf8')));
  const folders = new Set(cards.map((card) => path.dirname(path.join(dist, card.path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await forEachOf(cards, AT_ONCE, async ({ path: place, card, drawing: number }) => {
    const drawing = drawings[number];
    if (drawing === undefined)
      throw new Error(`${routes.linkCards} has no drawing ${String(number)}.`);
    await writeFile(path.join(dist, place), await drawCard(card, { name, drawing }));
  });
  await rm(file);
}
