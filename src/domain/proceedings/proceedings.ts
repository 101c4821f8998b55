import type { z } from 'zod';
import type { Article } from '../article/article.ts';
import type { Entry } from '../entry/entry.ts';
import type { AgendaEvent } from '../event/event.ts';
import type { Resource, ResourceType } from '../resource/resource.ts';
import type { TermFile } from '../vocabulary/term.ts';
import type { proceedingsSchema } from './schema.ts';

/** The proceedings of one edition of a meeting. */
export type ProceedingsFile = TermFile & z.output<typeof proceedingsSchema>;

/** Proceedings with all that they gather, each list in the order it was given. */
export type Proceedings = ProceedingsFile & {
  texts: readonly Resource[];
  albums: readonly Resource[];
  sounds: readonly Resource[];
  films: readonly Resource[];
  articles: readonly Article[];
  events: readonly AgendaEvent[];
};

interface Items {
  resources: readonly Resource[];
  articles: readonly Article[];
  events: readonly AgendaEvent[];
}

/**
 * Puts under an edition all that names it.
 * @example gather(raict2025, { resources, articles, events }) → { …raict2025, films: […], albums: […], … }
 */
export function gather(file: ProceedingsFile, { resources, articles, events }: Items): Proceedings {
  const isOfIt = ({ proceedings }: Pick<Entry, 'proceedings'>) => proceedings?.slug === file.slug;
  const own = resources.filter(isOfIt);
  const ofType = (type: ResourceType) => own.filter((resource) => resource.type === type);
  return {
    ...file,
    texts: ofType('texte'),
    albums: ofType('photo'),
    sounds: ofType('son'),
    films: ofType('video'),
    articles: articles.filter(isOfIt),
    events: events.filter(isOfIt),
  };
}
