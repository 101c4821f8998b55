import type { z } from 'zod';
import type { MediaFile } from '../../files/media.ts';
import { articleSchema } from '../article/schema.ts';
import type { ParsedFile } from '../check/block/fields.ts';
import { listMissingFacts } from '../check/body/missing-facts.ts';
import { countrySchema } from '../vocabulary/country.ts';
import { isPublic } from '../entry/visibility.ts';
import { eventSchema } from '../event/schema.ts';
import { pageSchema } from '../page/schema.ts';
import { findConfirmations } from './confirmations.ts';
import type { ReportLine } from './line.ts';
import { resourceSchema } from '../resource/schema.ts';

type Item<S extends z.ZodType<object>> = z.output<S> & { path: string };

/** When and where the report is written, and from when on a stream is called quiet. */
export interface ReportMoment {
  now: Temporal.Instant;
  zone: string;
  quietAfterDays: number;
}

/** What the report looks at: what the public sees, and the files beside it. */
export interface ReportContent {
  articles: Item<typeof articleSchema>[];
  events: Item<typeof eventSchema>[];
  resources: Item<typeof resourceSchema>[];
  countries: (Item<typeof countrySchema> & { slug: string })[];
  pages: Item<typeof pageSchema>[];
  media: MediaFile[];
  /** The content files that stand in for real ones. */
  samples: string[];
  /** What the pages of services lack. */
  missingFacts: ReportLine[];
  /** What the association alone can confirm. */
  confirmations: ReportLine[];
}

/**
 * Sorts the content by kind; a file that its schema refuses is left to the content check.
 * @example sortContent({ files, media }, moment) → { articles: [{ title, path, … }], events: […], … }
 */
export function sortContent(
  { files, media }: { files: readonly ParsedFile[]; media: readonly MediaFile[] },
  moment: ReportMoment,
): ReportContent {
  const isShown = (item: Parameters<typeof isPublic>[0]) => isPublic(item, moment);
  const ofKind = (kind: ParsedFile['kind']) => files.filter((file) => file.kind === kind);
  return {
    articles: parseAll(articleSchema, ofKind('articles')).filter(isShown),
    events: parseAll(eventSchema, ofKind('agenda')).filter(isShown),
    resources: parseAll(resourceSchema, ofKind('ressources')).filter(isShown),
    countries: ofKind('pays').flatMap((file) => {
      return parseAll(countrySchema, [file]).map((country) => ({ ...country, slug: file.id }));
    }),
    pages: parseAll(pageSchema, ofKind('pages')),
    media: [...media],
    samples: files.filter(({ fields }) => fields.exemple === true).map(({ path }) => path),
    missingFacts: files.flatMap((file) =>
      listMissingFacts(file).map((note) => ({ path: file.path, note })),
    ),
    confirmations: findConfirmations(files),
  };
}

function parseAll<S extends z.ZodType<object>>(schema: S, files: readonly ParsedFile[]): Item<S>[] {
  return files.flatMap(({ path, fields }) => {
    const parsed = schema.safeParse(fields);
    return parsed.success ? [{ ...parsed.data, path }] : [];
  });
}
