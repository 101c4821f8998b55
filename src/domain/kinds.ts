import type { z } from 'zod';
import type { EntryFolder } from '../files/stored-entries.ts';
import { alertSchema } from './alert/schema.ts';
import { ARTICLE_SECTIONS, articleSchema } from './article/schema.ts';
import { eventSchema } from './event/schema.ts';
import { EVENT_FORMATS } from './event/keys.ts';
import { newsletterSchema } from './newsletter/schema.ts';
import { pageSchema } from './page/schema.ts';
import { proceedingsSchema } from './proceedings/schema.ts';
import { RESOURCE_TYPES, resourceSchema } from './resource/schema.ts';
import { countrySchema } from './vocabulary/country.ts';
import { localGovernmentSchema } from './vocabulary/local-government.ts';
import { networkSchema } from './vocabulary/network.ts';
import { topicSchema } from './vocabulary/topic.ts';

/** What the site must know of a kind of content; a new kind is one row here and its own folder. */
interface Kind {
  /** Checks the frontmatter, and gives its keys their English names. */
  schema: z.ZodType<object>;
  /** `dated`: `<année>/<AAAA-MM-JJ>-<nom>.md`; `named`: `<nom>.md`. */
  naming: 'dated' | 'named';
  /** The name of its page's address in src/routes.ts; none for what has no page of its own. */
  route?: string;
  /** Kept apart by month in its address, where a year would hold two items of one name. */
  isFiledByMonth?: boolean;
  /** Only institutional pages may hold components. */
  extension?: 'mdx';
  /** The part of the site to which subscribers' streams give its items. */
  part?: string;
  /** Words that the site itself uses in addresses of this kind. */
  reservedSlugs?: readonly string[];
}

/** The kinds of content, by their folder in content/. */
export const KINDS = {
  articles: {
    schema: articleSchema,
    naming: 'dated',
    route: 'article',
    part: 'actualites',
    reservedSlugs: ARTICLE_SECTIONS,
  },
  agenda: {
    schema: eventSchema,
    naming: 'dated',
    route: 'event',
    isFiledByMonth: true,
    part: 'agenda',
    reservedSlugs: EVENT_FORMATS,
  },
  ressources: {
    schema: resourceSchema,
    naming: 'dated',
    route: 'resource',
    part: 'ressources',
    reservedSlugs: [...RESOURCE_TYPES, 'actes'],
  },
  lettres: { schema: newsletterSchema, naming: 'dated', route: 'newsletter' },
  pays: { schema: countrySchema, naming: 'named', route: 'country' },
  thematiques: { schema: topicSchema, naming: 'named', route: 'topic' },
  collectivites: { schema: localGovernmentSchema, naming: 'named', route: 'localGovernment' },
  reseaux: { schema: networkSchema, naming: 'named', route: 'network' },
  actes: { schema: proceedingsSchema, naming: 'named', route: 'edition' },
  alertes: { schema: alertSchema, naming: 'named' },
  pages: { schema: pageSchema, naming: 'named', route: 'institutionalPage', extension: 'mdx' },
} as const satisfies Record<string, Kind>;

/** The name of a folder of content/. */
export type ContentKind = keyof typeof KINDS;

/** Every kind, in the order of the table. */
export const CONTENT_KINDS = Object.keys(KINDS).filter(isContentKind);

/**
 * Whether a folder of content/ holds a kind.
 * @example isContentKind('articles') → true ; isContentKind('_modeles') → false
 */
export function isContentKind(folder: string): folder is ContentKind {
  return Object.hasOwn(KINDS, folder);
}

/**
 * What the site knows of a kind.
 * @example kindOf('agenda') → { schema, naming: 'dated', route: 'event', isFiledByMonth: true, … }
 */
export function kindOf(folder: ContentKind): Kind {
  return KINDS[folder];
}

/**
 * Where the files of a kind are, and by what they are read.
 * @example entryFolderOf('pages') → { folder: 'content/pages', extension: 'mdx', schema }
 */
export function entryFolderOf(folder: ContentKind): EntryFolder {
  const { schema } = kindOf(folder);
  return { folder: `content/${folder}`, extension: extensionOf(folder), schema };
}

/**
 * What the names of the files of a kind end with.
 * @example extensionOf('articles') → 'md' ; extensionOf('pages') → 'mdx'
 */
export function extensionOf(folder: ContentKind): 'md' | 'mdx' {
  return kindOf(folder).extension ?? 'md';
}
