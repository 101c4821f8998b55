import { oncePerBuild } from '../../lib/once.ts';
import { listArticles } from '../article/queries.ts';
import { listEvents } from '../event/queries.ts';
import { publishedFilesOf } from '../resource/files.ts';
import { listResources } from '../resource/queries.ts';

/** Every file kept beside a content file and published with it, with its fingerprint. */
export const listPublishedFiles = oncePerBuild(async () => {
  const resources = await listResources();
  const entries = [...(await listArticles()), ...(await listEvents()), ...resources];
  const files = [
    ...entries.flatMap(({ documents }) => documents),
    ...resources.flatMap(publishedFilesOf),
  ].filter(({ path }) => path.startsWith('content/'));
  const digests = new Map(files.map(({ path, digest }) => [path, digest]));
  return [...digests].map(([path, digest]) => ({ path, digest }));
});
