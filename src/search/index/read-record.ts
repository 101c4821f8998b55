import { decodeHTMLAttribute } from 'entities';
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

/** What a built page tells the search index of itself. */
export type BuiltRecord = z.output<typeof recordSchema>;

/**
 * Reads the record of a built page; lists and archives have none, and are not found.
 * @throws when the record is not what the index expects
 * @example readRecord('… <meta name="recherche" content="{…}" /> …') → { facets: { type: ['article'] }, day: '2025-09-09', … }
 */
export function readRecord(html: string): BuiltRecord | undefined {
  const [, content] = /<meta name="recherche" content="([^"]*)"/.exec(html) ?? [];
  return content === undefined
    ? undefined
    : recordSchema.parse(JSON.parse(decodeHTMLAttribute(content)));
}
