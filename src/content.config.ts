import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { alertSchema } from './domain/alert/schema.ts';
import { articleSchema } from './domain/article/schema.ts';
import { countrySchema } from './domain/vocabulary/country.ts';
import { eventSchema } from './domain/event/schema.ts';
import { letterSchema } from './domain/newsletter/schema.ts';
import { localGovernmentSchema } from './domain/vocabulary/local-government.ts';
import { networkSchema } from './domain/vocabulary/network.ts';
import { pageSchema } from './domain/page/schema.ts';
import { proceedingsSchema } from './domain/proceedings/schema.ts';
import { resourceSchema } from './domain/resource/schema.ts';
import { topicSchema } from './domain/vocabulary/topic.ts';
import { contentFiles } from './files/content-loader.ts';
import type { z } from 'zod';

/** A collection of Markdown files; the schema runs in the loader, here it gives the types. */
function markdownFiles<S extends z.ZodType<object>>(name: string, schema: S) {
  return defineCollection({ loader: contentFiles({ folder: `content/${name}`, schema }), schema });
}

export const collections = {
  articles: markdownFiles('articles', articleSchema),
  agenda: markdownFiles('agenda', eventSchema),
  ressources: markdownFiles('ressources', resourceSchema),
  lettres: markdownFiles('lettres', letterSchema),
  pays: markdownFiles('pays', countrySchema),
  thematiques: markdownFiles('thematiques', topicSchema),
  collectivites: markdownFiles('collectivites', localGovernmentSchema),
  reseaux: markdownFiles('reseaux', networkSchema),
  actes: markdownFiles('actes', proceedingsSchema),
  alertes: markdownFiles('alertes', alertSchema),
  // The only MDX: Astro renders it, so it keeps Astro's own loader.
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '[!_]*.mdx' }),
    schema: pageSchema,
  }),
};
