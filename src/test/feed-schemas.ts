import { z } from 'zod';

/** A text that says something. */
export const text = z.string().min(1);
/** A date of any feed, as an instant in UTC. */
export const instant = text.transform((date) => new Date(date).toISOString());
const link = z.looseObject({ href: text, rel: text });
const language = z.looseObject({ lang: text });

/** What every RSS feed of ours holds, as feedsmith reads it. */
export const rssSchema = z.looseObject({
  title: text,
  link: text,
  language: text,
  lastBuildDate: instant,
  atom: z.looseObject({ links: z.array(link) }),
  items: z.array(
    z.looseObject({
      title: text,
      link: text,
      description: text,
      pubDate: instant,
      guid: z.looseObject({ value: text, isPermaLink: z.literal(false) }),
      content: z.looseObject({ encoded: text }),
      categories: z.array(z.looseObject({ name: text })).default([]),
      dc: z.looseObject({ creators: z.array(text).min(1), languages: z.array(text).optional() }),
      atom: z.looseObject({ updated: instant }).optional(),
      enclosures: z
        .array(z.looseObject({ url: text, type: text, length: z.int() }))
        .max(1)
        .default([]),
    }),
  ),
});

/** What every Atom feed of ours holds, as feedsmith reads it. */
export const atomSchema = z.looseObject({
  id: text,
  title: z.looseObject({ value: text }),
  updated: instant,
  xml: language,
  links: z.array(link),
  entries: z.array(
    z.looseObject({
      id: text,
      title: z.looseObject({ value: text }),
      summary: z.looseObject({ value: text }),
      content: z.looseObject({ value: text, type: z.literal('html') }),
      published: instant,
      updated: instant,
      authors: z.array(z.looseObject({ name: text })).min(1),
      categories: z.array(z.looseObject({ term: text })).default([]),
      links: z.array(
        z.looseObject({ href: text, rel: text, type: text, length: z.int().optional() }),
      ),
      xml: language.optional(),
    }),
  ),
});
