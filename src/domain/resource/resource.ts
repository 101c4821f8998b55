import type { z } from 'zod';
import type { MediaFile } from '../../lib/media.ts';
import type { Entry } from '../entry/entry.ts';
import type { RESOURCE_TYPES, resourceSchema } from './schema.ts';

/** One of the four doors of the resource centre. */
export type ResourceType = (typeof RESOURCE_TYPES)[number];

/** A resource whose references are resolved. */
export type Resource = Entry &
  Omit<z.output<typeof resourceSchema>, keyof Entry> & {
    /** The file itself, where it is kept here. */
    media: MediaFile | undefined;
    transcriptMedia: MediaFile | undefined;
  };
