import { readFile } from 'node:fs/promises';
import { digest } from '../../files/digest.ts';
import { resolveMediaPath } from '../../lib/media-path.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { listArticles } from '../article/queries.ts';
import { listEvents } from '../event/queries.ts';
import { listResources } from '../resource/queries.ts';
import { pictureFiles } from './picture.ts';

/** Every picture that illustrates a public item, with its fingerprint. */
export const listPictures = oncePerBuild(async () => {
  const entries = [...(await listArticles()), ...(await listEvents()), ...(await listResources())];
  const paths = new Set(
    entries.flatMap((entry) =>
      pictureFiles(entry).map((file) => resolveMediaPath(file, entry.path)),
    ),
  );
  return Promise.all(
    [...paths].map(async (path) => ({ path, digest: digest(await readFile(path)) })),
  );
});

/** The fingerprint of each of these pictures, by its path. */
export const indexPictureDigests = oncePerBuild(
  async () => new Map((await listPictures()).map(({ path, digest }) => [path, digest])),
);
