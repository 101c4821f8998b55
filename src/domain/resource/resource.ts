import type { z } from 'zod';
import type { MediaFile } from '../../files/media.ts';
import type { Entry } from '../entry/entry.ts';
import type { AccessibilityState } from './accessibility.ts';
import type { RESOURCE_TYPES, resourceSchema } from './schema.ts';

/** One of the four types of the resource centre. */
export type ResourceType = (typeof RESOURCE_TYPES)[number];

/** What the editor has written of a resource, its references resolved, its files not read yet. */
export type ResourceFields = Entry & Omit<z.output<typeof resourceSchema>, keyof Entry>;

/** The words of a sound or a film: here, or promised for a day. */
export type Transcript = { state: 'file'; media: MediaFile } | { state: 'planned'; dueOn: string };

/** A picture of an album with its original. */
export type AlbumPicture = ResourceFields['photos'][number] & { media: MediaFile };

/** An accessible version of the document: a page elsewhere, or a file here. */
type Alternative = { url: string } | { media: MediaFile };

/** A resource with all that its files say. */
export type Resource = Omit<ResourceFields, 'transcript' | 'photos' | 'alternative'> & {
  /** The file itself, where it is kept here. */
  media: MediaFile | undefined;
  photos: AlbumPicture[];
  transcript: Transcript | undefined;
  alternative: Alternative | undefined;
  /** The drawn first page of a text that is a PDF kept here, in pixels; none for a locked file. */
  cover?: { width: number; height: number } | undefined;
  /** How accessible a PDF that is kept here is. */
  accessibility: AccessibilityState | undefined;
};

/**
 * Whether a resource is an episode of the podcast: a sound kept here.
 * @example isEpisode({ type: 'son', media: { path: '…/entretien.mp3', … } }) → true ;
 *   isEpisode({ type: 'son', media: undefined }) → false
 */
export function isEpisode({ type, media }: Pick<Resource, 'type' | 'media'>): boolean {
  return type === 'son' && media !== undefined;
}

/**
 * Whether a file tells the chapters of a resource to the players of podcasts.
 * @example hasChapterFile({ type: 'son', media, chapters: [] }) → false
 */
export function hasChapterFile(resource: Pick<Resource, 'type' | 'media' | 'chapters'>): boolean {
  return isEpisode(resource) && resource.chapters.length > 0;
}
