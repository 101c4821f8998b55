import type { z } from 'zod';
import { alertSchema } from '../alert/schema.ts';
import { articleSchema } from '../article/schema.ts';
import { countrySchema } from '../vocabulary/country.ts';
import { eventSchema } from '../event/schema.ts';
import { letterSchema } from '../newsletter/schema.ts';
import { localGovernmentSchema } from '../vocabulary/local-government.ts';
import { networkSchema } from '../vocabulary/network.ts';
import { pageSchema } from '../page/schema.ts';
import { proceedingsSchema } from '../proceedings/schema.ts';
import { resourceSchema } from '../resource/schema.ts';
import { topicSchema } from '../vocabulary/topic.ts';

/** The folders of content/ with what their files must be. */
export const CONTENT_KINDS = {
  articles: articleSchema,
  agenda: eventSchema,
  ressources: resourceSchema,
  lettres: letterSchema,
  pays: countrySchema,
  thematiques: topicSchema,
  collectivites: localGovernmentSchema,
  reseaux: networkSchema,
  actes: proceedingsSchema,
  alertes: alertSchema,
  pages: pageSchema,
} as const satisfies Record<string, z.ZodType<object>>;

/** The name of a folder of content/. */
export type ContentKind = keyof typeof CONTENT_KINDS;

/**
 * What the names of the files of a kind end with: only institutional pages hold components.
 * @example extensionOf('articles') → 'md'
 */
export function extensionOf(kind: ContentKind): 'md' | 'mdx' {
  return kind === 'pages' ? 'mdx' : 'md';
}

/** The kinds whose files are named `<année>/<AAAA-MM-JJ>-<nom>.md`. */
export const DATED_KINDS: readonly ContentKind[] = ['articles', 'agenda', 'ressources', 'lettres'];
