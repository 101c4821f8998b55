import type { Loader } from 'astro/loaders';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPictureFile } from '../lib/media-types.ts';
import { listTree } from './content-tree.ts';

/** What Astro reads as the address of a picture, from the file that is said to name it. */
const REFERENCE = '__ASTRO_IMAGE_';

/**
 * A content loader of pictures: each stands in the store under its path, `content/…`, as what
 * astro:assets can draw. Imported by name from code, one more picture would count as a change of that
 * code, and every page be made anew; what is in the store is no code.
 * @example pictureFiles('content') → the pictures beside the content files
 */
export function pictureFiles(folder: string): Loader {
  return {
    name: 'picture-files',
    load: async ({ store, config, watcher }) => {
      const root = fileURLToPath(config.root);
      const add = (file: string) => {
        const data = { file: `${REFERENCE}./${path.basename(file)}` };
        store.set({ id: file, data, filePath: file });
      };
      store.clear();
      for (const { path: file, kind } of await listTree(folder, root)) {
        if (kind === 'file' && isPictureFile(file)) add(file);
      }
      const pathOf = (file: string) => path.relative(root, file).replaceAll('\\', '/');
      const isOurs = (file: string) => pathOf(file).startsWith(`${folder}/`) && isPictureFile(file);
      watcher?.on('add', (file) => {
        if (isOurs(file)) add(pathOf(file));
      });
      watcher?.on('unlink', (file) => {
        if (isOurs(file)) store.delete(pathOf(file));
      });
    },
  };
}
