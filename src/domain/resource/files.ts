import type { MediaFile } from '../../files/media.ts';
import { accessibilityOf } from './accessibility.ts';
import type { Resource, ResourceFields } from './resource.ts';

/**
 * Every file that a resource names, as its editor has written it.
 * @example filesNamedBy({ file: './actes.pdf', photos: [], … }) → ['./actes.pdf']
 */
export function filesNamedBy(
  fields: Pick<ResourceFields, 'file' | 'photos' | 'transcript' | 'alternative'>,
): string[] {
  const { file, photos, transcript, alternative } = fields;
  return [
    file,
    ...photos.map((photo) => photo.file),
    transcript?.state === 'file' ? transcript.file : undefined,
    alternative === undefined || isAddress(alternative) ? undefined : alternative,
  ].filter((reference) => reference !== undefined);
}

/**
 * Adds to a resource what its files say: where the file is here, it, not its editor, says how long it is.
 * @param mediaOf gives each file that `filesNamedBy` has named
 * @example withFiles({ file: './debat.mp3', … }, mediaOf) → { media: { bytes: 408511, … }, durationSeconds: 68.1, … }
 */
export function withFiles(
  fields: ResourceFields,
  mediaOf: (reference: string) => MediaFile,
): Resource {
  const { file, photos, transcript, alternative } = fields;
  const media = file === undefined ? undefined : mediaOf(file);
  return {
    ...fields,
    media,
    photos: photos.map((photo) => ({ ...photo, media: mediaOf(photo.file) })),
    transcript:
      transcript?.state === 'file'
        ? { state: 'file', media: mediaOf(transcript.file) }
        : transcript,
    alternative: alternative === undefined ? undefined : toAlternative(alternative, mediaOf),
    accessibility: accessibilityOf(media),
    pageCount: media?.pageCount ?? fields.pageCount,
    durationSeconds: media?.durationSeconds ?? fields.durationSeconds,
  };
}

/**
 * The files of a resource that are published as they lie on the disk; pictures are made smaller elsewhere.
 * @example publishedFilesOf(resource) → [its PDF, its transcript]
 */
export function publishedFilesOf({
  media,
  transcript,
  alternative,
}: Pick<Resource, 'media' | 'transcript' | 'alternative'>): MediaFile[] {
  return [
    media,
    transcript?.state === 'file' ? transcript.media : undefined,
    alternative !== undefined && 'media' in alternative ? alternative.media : undefined,
  ].filter((file) => file !== undefined);
}

function toAlternative(place: string, mediaOf: (reference: string) => MediaFile) {
  return isAddress(place) ? { url: place } : { media: mediaOf(place) };
}

function isAddress(place: string): boolean {
  return /^https?:/.test(place);
}
