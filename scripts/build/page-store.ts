import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { giveSecondName } from '../../src/files/second-name.ts';

const picture = z.looseObject({
  src: z.string(),
  width: z.number(),
  height: z.number(),
  format: z.enum(['jpeg', 'jpg', 'png', 'tiff', 'webp', 'gif', 'svg', 'avif', 'apng']),
});

const staticImage = z.object({
  originalPath: z.string(),
  hash: z.string(),
  finalPath: z.string(),
  originalSrcPath: z.string().optional(),
  transform: z.looseObject({ src: z.union([z.string(), picture]) }),
});

const pagePictures = z.object({
  staticImages: z.array(staticImage),
  referencedImages: z.array(z.string()),
});

/** The pictures that Astro has to make for a page, and those that the page shows as they are. */
export type PagePictures = z.output<typeof pagePictures>;

const keptPages = z.array(z.tuple([z.string(), pagePictures]));

/** A page that was just made. */
interface MadePage {
  /** From the root of the site. */
  file: string;
  bytes: Uint8Array;
  pictures: PagePictures;
}

/** The pages of the last build and of this one, each under a name that stands for all it shows. */
export interface PageStore {
  /** Puts a kept page into the site; false where there is none of that name. */
  restore: (name: string, file: string) => boolean;
  /** Writes a new page into the site, and keeps it. */
  add: (name: string, page: MadePage) => void;
  /** The pictures of the pages that were restored. */
  listPictures: () => PagePictures[];
  /** Keeps the pages of this build, and no others, for the next one. */
  close: () => void;
}

/**
 * Opens the pages that the last build kept in a folder of the cache. A page is one file with two names, in
 * the cache and in the site; on a disk without second names it is copied. `scripts/build/cache-seal.ts`
 * has taken out what was damaged.
 * @param site the folder of the new site, where no page of the last build lies yet
 * @example const store = openPageStore('.cache/astro', '.dist-new'); store.restore('3f0c…', 'index.html') → true
 */
export function openPageStore(cache: string, site: string): PageStore {
  const folder = path.join(cache, 'pages');
  const list = path.join(cache, 'pages.json');
  const kept = readKept(folder, list);
  const restored = new Map<string, PagePictures>();
  const added = new Map<string, PagePictures>();
  const place = placer(folder, site);
  return {
    restore: (name, file) => {
      const pictures = kept.get(name);
      if (pictures === undefined) return false;
      place(name, file);
      restored.set(name, pictures);
      return true;
    },
    add: (name, { file, bytes, pictures }) => {
      writeFileSync(path.join(folder, name), bytes);
      place(name, file);
      added.set(name, pictures);
    },
    listPictures: () => [...restored.values()],
    close: () => {
      const used = new Map([...restored, ...added]);
      for (const name of kept.keys()) {
        if (!used.has(name)) rmSync(path.join(folder, name));
      }
      writeFileSync(list, JSON.stringify([...used]));
    },
  };
}

/** What no list names is of a build that ended on its way: it goes, and what has gone is not listed. */
function readKept(folder: string, list: string): Map<string, PagePictures> {
  mkdirSync(folder, { recursive: true });
  const source = existsSync(list) ? readFileSync(list, 'utf8') : '[]';
  const listed = new Map(keptPages.parse(JSON.parse(source)));
  const files = new Set(readdirSync(folder));
  for (const file of files) if (!listed.has(file)) rmSync(path.join(folder, file));
  return new Map([...listed].filter(([name]) => files.has(name)));
}

/** What stands in the place of a page already is of public/, and stays. */
function placer(folder: string, site: string): (name: string, file: string) => void {
  const made = new Set<string>();
  return (name, file) => {
    const to = path.join(site, file);
    const parent = path.dirname(to);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const from = path.join(folder, name);
    if (!giveSecondName(from, to) && !existsSync(to)) copyFileSync(from, to);
  };
}
