import path from 'node:path';
import { decodeAddress } from '../../../src/domain/old-address/fold.ts';
import { foldLetters } from '../../../src/lib/text.ts';
import type { Document } from './records.ts';

/** A file of the media folder and its place in the new content. */
export interface PlacedMedia {
  /** From the media folder: `pdf/guide.pdf`. */
  source: string;
  /** From the project's root: `content/articles/2012/guide.pdf`. */
  path: string;
}

/** The media of the old site, as they find their places. */
export interface MediaPlaces {
  /**
   * The address of a file from a content file, which becomes its place if it has none yet.
   * @returns nothing for a file that is not in the media folder
   */
  place: (source: string, contentPath: string) => string | undefined;
  placed: ReadonlyMap<string, PlacedMedia>;
  /** The name that the media folder has for a file. */
  find: (source: string) => string | undefined;
  isMissing: (source: string) => boolean;
}

/** What a page can show as a picture; the others are files to download. */
const PICTURES = new Set(['png', 'jpg', 'jpeg', 'webp', 'avif']);

/**
 * Whether a document can stand among the words as a picture.
 * @example isPicture({ extension: 'gif', … }) → false
 */
export function isPicture({
  extension,
  isRemote,
}: Pick<Document, 'extension' | 'isRemote'>): boolean {
  return !isRemote && PICTURES.has(extension);
}

/**
 * Gives each file one place, beside the first content file that names it.
 * @param available the files of the media folder
 * @example createMediaPlaces(new Set(['pdf/Guide.PDF'])).place('pdf/guide.pdf', 'content/articles/2012/a.md')
 *   → './guide.pdf'
 */
export function createMediaPlaces(available: ReadonlySet<string>): MediaPlaces {
  const placed = new Map<string, PlacedMedia>();
  const taken = new Set<string>();
  const freePath = (source: string, contentPath: string) => {
    const folder = path.posix.dirname(contentPath);
    const { name, ext } = path.posix.parse(path.posix.basename(source));
    const clean =
      foldLetters(name)
        .replace(/[^a-z0-9_.-]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'fichier';
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : `-${String(number)}`;
      const candidate = `${folder}/${clean}${suffix}${ext.toLowerCase()}`;
      if (!taken.has(candidate)) return candidate;
    }
  };
  const find = createFinder(available);
  return {
    placed,
    find,
    isMissing: (source) => find(source) === undefined,
    place: (named, contentPath) => {
      const source = find(named);
      if (source === undefined) return undefined;
      const known = placed.get(source)?.path ?? freePath(source, contentPath);
      taken.add(known);
      placed.set(source, { source, path: known });
      const relative = path.posix.relative(path.posix.dirname(contentPath), known);
      return relative.startsWith('.') ? relative : `./${relative}`;
    },
  };
}

/**
 * A folder that has gone through other machines spells its names otherwise than the base: accents taken apart,
 * other capitals; and a link may encode them.
 */
function createFinder(available: ReadonlySet<string>): (source: string) => string | undefined {
  const spelling = (name: string) => decodeAddress(name).normalize('NFC').toLowerCase();
  const spelt = new Map([...available].map((name) => [spelling(name), name] as const));
  return (source) => (available.has(source) ? source : spelt.get(spelling(source)));
}
