import type { Article } from '../article/article.ts';
import type { AgendaEvent } from '../event/event.ts';
import type { Resource } from '../resource/resource.ts';

/** One thing that a subscriber receives. */
export type StreamItem =
  | { kind: 'article'; entry: Article }
  | { kind: 'event'; entry: AgendaEvent }
  | { kind: 'resource'; entry: Resource };
