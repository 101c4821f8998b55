import { z } from 'zod';

/** The shape of a record. */
export const recordSchema = z.object({
  facets: z.record(z.string(), z.array(z.string())),
  vocabulary: z.string().optional(),
  day: z.iso.date().optional(),
  words: z.array(z.string()),
  aliases: z.array(z.string()).default([]),
  card: z.object({ title: z.string().min(1) }).catchall(z.string()),
  file: z.string().optional(),
  documents: z.array(z.object({ title: z.string(), href: z.string() })),
});

/** Before the record of a page, as `components/site/SearchMeta` writes it. */
export const RECORD_TAG = '<script type="application/json" data-record>';

/** What a built page tells the search index of itself. */
export type BuiltRecord = z.output<typeof recordSchema>;

/**
 * Reads the record of a built page; lists and archives have none, and are not found.
 * @throws when the record is not what the index expects
 * @example readRecord('… <script type="application/json" data-record>{…}</script> …') → { facets: { type: ['article'] }, day: '2025-09-09', … }
 */
export function readRecord(html: string): BuiltRecord | undefined {
  const start = html.indexOf(RECORD_TAG);
  if (start === -1) return undefined;
  const end = html.indexOf('</script>', start);
  return recordSchema.parse(JSON.parse(html.slice(start + RECORD_TAG.length, end)));
}
