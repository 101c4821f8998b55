import { groupByEach } from '../../lib/group.ts';
import { yearOf } from '../../lib/dates.ts';
import { readMedia } from '../../files/media.ts';
import { drawCover } from '../../files/pdf-cover.ts';
import { readTranscript, type Passage } from '../../files/transcript.ts';
import { lazily, oncePerBuild } from '../../lib/once.ts';
import { byNewest } from '../entry/entry.ts';
import { loadEntries } from '../entry/load.ts';
import { linkFollowUps } from '../event/outcomes.ts';
import { listEvents } from '../event/queries.ts';
import { relatedFinder } from '../entry/related.ts';
import { indexByTerm } from '../entry/term-index.ts';
import { filesNamedBy, withFiles } from './files.ts';
import type { Resource, ResourceFields, ResourceType } from './resource.ts';
import { RESOURCE_TYPES } from './schema.ts';
import { storedEntries } from '../entry/store.ts';

const RELATED_COUNT = 3;

/** In pixels; the page tells its browser the proportions by it. */
const COVER_WIDTH = 360;

/** Every public resource, newest first. */
export const listResources = oncePerBuild(async (): Promise<Resource[]> => {
  const resources = await loadEntries(await storedEntries('ressources'));
  return (await Promise.all(resources.map(readFiles))).toSorted(byNewest);
});

/** Every public resource under its terms. */
export const indexResources = oncePerBuild(async () => indexByTerm(await listResources()));

/** The four types with the resources of each, newest first. */
export const listResourceTypes = oncePerBuild(
  async (): Promise<{ type: ResourceType; resources: Resource[] }[]> => {
    const all = await listResources();
    return RESOURCE_TYPES.map((type) => ({
      type,
      resources: all.filter((resource) => resource.type === type),
    }));
  },
);

/** The resources of each year, newest year first. */
export const listResourceYears = oncePerBuild(async () => {
  return [...groupByEach(await listResources(), (resource) => [yearOf(resource.publishedOn)])];
});

/** Each resource with what its page shows beside it. */
export const listResourcePages = oncePerBuild(async () => {
  const resources = await listResources();
  const { eventsOf } = linkFollowUps(await listEvents(), resources);
  const findRelated = relatedFinder(resources);
  return resources.map((resource, index) => {
    const related = lazily(() => findRelated(resource, RELATED_COUNT));
    return {
      resource,
      newer: resources[index - 1],
      older: resources[index + 1],
      events: eventsOf(resource),
      get related() {
        return related();
      },
    };
  });
});

/**
 * The paragraphs of a recording's transcript, each chapter beginning one; none where it has no file.
 * @example readPassages(interview) → [{ id: 't-0', start: 0, text: 'Bonjour. …', … }, …]
 */
export async function readPassages({ transcript, chapters }: Resource): Promise<Passage[]> {
  if (transcript?.state !== 'file') return [];
  const starts = chapters.map(({ startSeconds }) => startSeconds);
  return readTranscript(transcript.media.path, starts);
}

async function readFiles(fields: ResourceFields): Promise<Resource> {
  const read = await Promise.all(
    filesNamedBy(fields).map(async (file) => [file, await readMedia(file, fields.path)] as const),
  );
  const files = new Map(read);
  const resource = withFiles(fields, (reference) => {
    const media = files.get(reference);
    if (media === undefined) throw new Error(`${fields.path}: ${reference} was not read.`);
    return media;
  });
  return { ...resource, cover: await measureCover(resource) };
}

async function measureCover({ type, media }: Resource): Promise<Resource['cover']> {
  if (type !== 'texte' || media?.format !== 'PDF') return undefined;
  const cover = await drawCover(media, COVER_WIDTH);
  return cover && { width: cover.width, height: cover.height };
}
