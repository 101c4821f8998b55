import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { digest } from '../../src/files/digest.ts';
import { contentStampOf } from '../../src/files/file-stamp.ts';
import { drawCard } from '../../src/files/link-card/draw.ts';
import { readSealed, writeSealed } from '../../src/files/sealed-file.ts';
import { giveSecondName } from '../../src/files/second-name.ts';
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

const knownCards = z.array(z.tuple([z.string(), z.object({ key: z.string(), stamp: z.string() })]));

/** What was drawn into a site: by the address of each card what it shows, and its file as the disk knows it. */
type KnownCards = ReadonlyMap<string, { key: string; stamp: string }>;

/** The site that stands, whose cards are taken as they are, and where it is kept what they show. */
interface Standing {
  folder: string;
  /** From the project's root. */
  file: string;
  /** A digest of the code that draws. */
  code: string;
}

/**
 * Draws the pictures of links that the pages of a built site name. Those that the site that stands shows
 * already get a second name; others come from the cache. Astro would make a route of each, copy its bytes
 * four times and keep them once more for its next build.
 * @param dist the built site
 * @example await drawLinkCards('.dist-new', { folder: 'dist', file: '.cache/site/apercus', code }) // .dist-new/apercus/ is whole
 */
export async function drawLinkCards(dist: string, standing?: Standing): Promise<void> {
  const file = path.join(dist, routes.linkCards);
  const { name, drawings, cards } = cardList.parse(JSON.parse(await readFile(file, 'utf8')));
  const folders = new Set(cards.map((card) => path.dirname(path.join(dist, card.path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const known = standing === undefined ? NONE : await readKnown(standing);
  const digests = drawings.map((drawing) => digest(drawing));
  const drawn = new Map<string, { key: string; stamp: string }>();
  await forEachOf(cards, AT_ONCE, async ({ path: address, card, drawing: number }) => {
    const drawing = drawings[number];
    if (drawing === undefined)
      throw new Error(`${routes.linkCards} has no drawing ${String(number)}.`);
    const place = path.join(dist, address);
    const key = digest(JSON.stringify([card, name, digests[number]]));
    const stands = path.join(standing?.folder ?? '', address);
    if (!isSame(stands, known.get(address), key) || !giveSecondName(stands, place)) {
      await writeFile(place, await drawCard(card, { name, drawing }));
    }
    drawn.set(address, { key, stamp: contentStampOf(place) });
  });
  await rm(file);
  if (standing !== undefined) await writeKnown(standing, drawn);
}

const NONE: KnownCards = new Map();

async function readKnown({ file, code }: Standing): Promise<KnownCards> {
  const bytes = await readSealed(file, code);
  return bytes === undefined ? NONE : new Map(knownCards.parse(JSON.parse(bytes.toString())));
}

async function writeKnown({ file, code }: Standing, cards: KnownCards): Promise<void> {
  await writeSealed(file, { code, bytes: Buffer.from(JSON.stringify([...cards])) });
}

/** Whether a card that stands is the one that was drawn last, of what it shows now. */
function isSame(file: string, known: { key: string; stamp: string } | undefined, key: string) {
  return known?.key === key && existsSync(file) && contentStampOf(file) === known.stamp;
}
