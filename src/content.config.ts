// Not from astro:content, which brings along all that renders pages: 0.3 s of CPU at each build and start of a dev server.
import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { KINDS } from './domain/kinds.ts';
import { contentFiles } from './files/content-loader.ts';
import { pictureFiles } from './files/picture-loader.ts';
import { reloadOnSave } from './files/reload-on-save.ts';

/** A collection of Markdown files; the schema runs in the loader, here it gives the types. */
function markdownFiles<S extends z.ZodType<object>>(folder: string, { schema }: { schema: S }) {
  return defineCollection({
    loader: contentFiles({ folder: `content/${folder}`, schema }),
    schema,
  });
}

/** Astro takes the types of a collection from the property of its name: each is written out. */
export const collections = {
  articles: markdownFiles('articles', KINDS.articles),
  agenda: markdownFiles('agenda', KINDS.agenda),
  ressources: markdownFiles('ressources', KINDS.ressources),
  lettres: markdownFiles('lettres', KINDS.lettres),
  pays: markdownFiles('pays', KINDS.pays),
  thematiques: markdownFiles('thematiques', KINDS.thematiques),
  collectivites: markdownFiles('collectivites', KINDS.collectivites),
  reseaux: markdownFiles('reseaux', KINDS.reseaux),
  actes: markdownFiles('actes', KINDS.actes),
  alertes: markdownFiles('alertes', KINDS.alertes),
  images: defineCollection({
    loader: pictureFiles('content'),
    schema: ({ image }) => z.object({ file: image() }),
  }),
  // The only MDX: Astro renders it, so it keeps Astro's own loader.
  pages: defineCollection({
    loader: reloadOnSave(glob({ base: './content/pages', pattern: '[!_]*.mdx' })),
    schema: KINDS.pages.schema,
  }),
};
