import { z } from 'zod';

/** RFC 3339 with the offset of its zone, as JSON Feed wants its dates. */
const dateTime = z.iso.datetime({ offset: true });
/** A URL that a reader can resolve without knowing where the feed came from. */
const address = z.url({ protocol: /^https$/ });
const text = z.string().min(1);

const author = z
  .strictObject({ name: text.optional(), url: address.optional(), avatar: address.optional() })
  .refine((keys) => Object.keys(keys).length > 0);

const attachment = z.strictObject({
  url: address,
  mime_type: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
  title: text.optional(),
  size_in_bytes: z.int().positive(),
  duration_in_seconds: z.number().positive().optional(),
});

const item = z
  .strictObject({
    id: text,
    url: address.optional(),
    external_url: address.optional(),
    title: text.optional(),
    content_html: text.optional(),
    content_text: text.optional(),
    summary: text.optional(),
    image: address.optional(),
    banner_image: address.optional(),
    date_published: dateTime.optional(),
    date_modified: dateTime.optional(),
    authors: z.array(author).min(1).optional(),
    tags: z.array(text).optional(),
    language: text.optional(),
    attachments: z.array(attachment).optional(),
  })
  .refine((keys) => keys.content_html !== undefined || keys.content_text !== undefined);

/** JSON Feed 1.1 as its specification words it (jsonfeed.org/version/1.1), without extensions. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: text.optional(),
  user_comment: text.optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(author).optional(),
  language: text.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: text, url: address })).optional(),
  items: z.array(item),
});
