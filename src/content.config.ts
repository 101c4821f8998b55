// Not from astro:content, which brings along all that renders pages: 0.3 s of CPU at each build and start of a dev server.
import { defineCollection } from 'astro/content/config';
import { z } from 'zod';
import { entryFolderOf, KINDS, type ContentKind } from './domain/kinds.ts';
import { contentFiles } from './files/content-loader.ts';
import { pictureFiles } from './files/picture-loader.ts';

/** A collection of content files; the schema runs in the loader, here it gives the types. */
function filesOf<S extends z.ZodType<object>>(kind: ContentKind, { schema }: { schema: S }) {
  return defineCollection({ loader: contentFiles(entryFolderOf(kind)), schema });
}

/** Astro takes the types of a collection from the property of its name: each is written out. */
export const collections = {
  articles: filesOf('articles', KINDS.articles),
  agenda: filesOf('agenda', KINDS.agenda),
  ressources: filesOf('ressources', KINDS.ressources),
  lettres: filesOf('lettres', KINDS.lettres),
  pays: filesOf('pays', KINDS.pays),
  thematiques: filesOf('thematiques', KINDS.thematiques),
  collectivites: filesOf('collectivites', KINDS.collectivites),
  reseaux: filesOf('reseaux', KINDS.reseaux),
  actes: filesOf('actes', KINDS.actes),
  alertes: filesOf('alertes', KINDS.alertes),
  images: defineCollection({
    loader: pictureFiles('content'),
    schema: ({ image }) => z.object({ file: image() }),
  }),
  pages: filesOf('pages', KINDS.pages),
};
