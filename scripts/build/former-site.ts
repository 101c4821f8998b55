import { existsSync, lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { linkInto, type PlaceFile } from './link-into.ts';

/** The folder of a new site, which holds a former one. */
export interface FormerSite {
  /** As `linkInto`; what a former site had in the place of a file stays only where it is that very file. */
  place: PlaceFile;
  /**
   * Takes away what was not placed, and folders that are left empty. Nothing may be written into the site before: a
   * file of the former one may be another name of what the cache keeps.
   */
  removeRest: (where?: Part) => void;
}

/** A part of a site, by addresses of folders. */
interface Part {
  below?: string;
  /** What somebody else places. */
  except?: string;
}

/**
 * Makes a site out of a former one, which need not exist. Most of its files are other names of what the cache keeps,
 * and of these most are in the new site too: they need not be linked, and fourteen thousand names need not be taken
 * away, which costs more than to link them.
 * @example const site = reuseSite('.dist-new'); site.place('.cache/astro/pages/3f0c…', 'pays/liban/index.html');
 *   site.removeRest() // .dist-new/ holds this page alone
 */
export function reuseSite(folder: string): FormerSite {
  const placed = new Set<string>();
  const link = linkInto(folder);
  return {
    place: (from, file) => {
      if (placed.has(file)) return;
      placed.add(file);
      const to = path.join(folder, file);
      const former = lstatSync(to, { bigint: true, throwIfNoEntry: false });
      if (former !== undefined) {
        const kept = lstatSync(from, { bigint: true });
        if (former.ino === kept.ino && former.dev === kept.dev) return;
        // A single file is unlinked in a tenth of the time that a folder takes.
        if (former.isDirectory()) rmSync(to, { recursive: true });
        else unlinkSync(to);
      }
      link(from, file);
    },
    removeRest: ({ below = '/', except } = {}) => {
      const kept = except?.slice(1, -1);
      const isKept = (name: string) => placed.has(name) || name === kept;
      if (!existsSync(path.join(folder, below))) return;
      clearFolder(folder, { below: below.slice(1, -1), isKept });
    },
  };
}

/** @returns whether something is left */
function clearFolder(
  root: string,
  { below, isKept }: { below: string; isKept: (name: string) => boolean },
): boolean {
  const folder = path.join(root, below);
  let isLeft = false;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isKept(name)) isLeft = true;
    else if (!entry.isDirectory()) unlinkSync(path.join(root, name));
    else if (clearFolder(root, { below: name, isKept })) isLeft = true;
  }
  if (!isLeft) rmdirSync(folder);
  return isLeft;
}
