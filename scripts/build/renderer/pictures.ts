import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { PlaceFile } from '../link-into.ts';

/** What astro:assets is asked to make of a picture. */
type PictureRequest = Parameters<NonNullable<typeof globalThis.astroAsset.addStaticImage>>[0];

/** The options that decide which file it is; others say how a page shows it. */
const DECISIVE = ['width', 'height', 'format', 'quality', 'fit', 'position', 'background'] as const;

/** Requests, each with the path of the file that Astro made. */
const madePictures = z.array(z.tuple([z.string(), z.string()]));

/** Where requests are kept, and where the files of pictures are. */
interface Places {
  pictures: string;
  assets: string;
}

/**
 * Writes down which file Astro has made for each request, in this build and, of the files that are still kept,
 * in earlier ones.
 * @example keepRequests({ pictures: '.cache/astro/renderer/pictures.json', assets: '.cache/astro/assets' })
 */
export function keepRequests({ pictures, assets }: Places): void {
  const made = globalThis.astroAsset.staticImages?.values() ?? [];
  const requests = [...made].flatMap(({ transforms }) => [...transforms.values()]);
  const known = new Map([
    ...readRequests(pictures),
    ...requests.map(({ transform, finalPath }) => [keyOf(transform), finalPath] as const),
  ]);
  const kept = [...known].filter(([, file]) => existsSync(path.join(assets, path.basename(file))));
  writeFileSync(pictures, JSON.stringify(kept));
}

/**
 * Answers requests for pictures as a build of Astro's does, with files that are there.
 * @returns the requests so far for which there is none: Astro must make it
 * @example const missing = servePictures({ pictures, assets }, linkInto('.dist-new')); … missing.size → 0
 */
export function servePictures({ pictures, assets }: Places, place: PlaceFile): ReadonlySet<string> {
  const known = readRequests(pictures);
  const missing = new Set<string>();
  // As Astro's build hands it to astro:assets (declared with its types, and told nowhere).
  globalThis.astroAsset = {
    addStaticImage: (request) => {
      const key = keyOf(request);
      const file = known.get(key);
      const kept = path.join(assets, path.basename(file ?? ''));
      if (file === undefined || !existsSync(kept)) {
        missing.add(key);
        return '';
      }
      place(kept, file.slice(1));
      return encodeURI(file);
    },
  };
  return missing;
}

function readRequests(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  return new Map(madePictures.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

function keyOf(request: PictureRequest): string {
  const src = typeof request.src === 'string' ? request.src : request.src.src;
  return JSON.stringify([src, ...DECISIVE.map((option) => request[option] ?? null)]);
}
