import { STREAM_LANGUAGES, type StreamLanguage } from '../../lib/language.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { listArticles, indexArticles } from '../article/queries.ts';
import { ARTICLE_SECTIONS } from '../article/schema.ts';
import type { TermRef } from '../entry/entry.ts';
import { listWithdrawnItems } from '../retraction/queries.ts';
import { listCountries } from '../vocabulary/queries.ts';
import { indexEvents, listEvents } from '../event/queries.ts';
import { listLocalGovernments } from '../vocabulary/queries.ts';
import { listNetworks } from '../vocabulary/queries.ts';
import { indexResources, listResources } from '../resource/queries.ts';
import { listTopics } from '../vocabulary/queries.ts';
import { countChoices } from './choice-counts.ts';
import { listChoices } from './choice.ts';
import { listFormerChoices } from './former-choices.ts';
import type { StreamItem } from './item.ts';
import {
  mergeStreams,
  toArticleItems,
  toEventItems,
  toResourceItems,
  type Stream,
} from './stream.ts';

/**
 * Every stream that a reader can follow and that holds something: the site, its parts, its terms, its
 * languages, and the choices of a country, a topic and a kind of content; each with its newest items.
 * @example listStreams(50) → [{ kind: 'site', items: […] }, { kind: 'articles', … }, …]
 */
export async function listStreams(size: number): Promise<Stream[]> {
  return (await loadStreams()).map((stream) => ({ ...stream, items: stream.items.slice(0, size) }));
}

const loadStreams = oncePerBuild(async () =>
  (await listEveryStream()).filter((stream) => stream.items.length > 0),
);

/** The same with all their items, and with those that hold nothing: something may have been taken away. */
export const listEveryStream = oncePerBuild(async (): Promise<Stream[]> => {
  const [general, terms] = await Promise.all([listGeneralStreams(), listTermStreams()]);
  const items = await listItems();
  const languages = STREAM_LANGUAGES.map((language) => ({
    kind: 'language' as const,
    language,
    items: items.filter(({ entry }) => entry.language === language),
  }));
  return [...general, ...terms, ...languages, ...listChoices(items)];
});

/** All that the site publishes, newest first. */
export const listItems = oncePerBuild(async () =>
  mergeStreams(
    toArticleItems(await listArticles()),
    toEventItems(await listEvents()),
    toResourceItems(await listResources()),
  ),
);

/** What is in another language than French, all of it. */
export const listLanguageStreams = oncePerBuild(async () =>
  (await loadStreams()).filter((stream) => stream.kind === 'language'),
);

/**
 * All that is in one language, newest first; nothing where there is none yet.
 * @example listLanguageItems('en') → [{ kind: 'article', entry }, …]
 */
export async function listLanguageItems(language: StreamLanguage): Promise<readonly StreamItem[]> {
  const streams = await listLanguageStreams();
  return streams.find((stream) => stream.language === language)?.items ?? [];
}

/**
 * Each choice of several terms with its newest items, how many it has in all, and how many of these are
 * events.
 * @example listChoicePages(50) → [{ stream: { country: Liban, topic: Eau, items: […] }, total: 3, events: 1 }, …]
 */
export async function listChoicePages(size: number) {
  const choices = (await loadStreams()).filter((stream) => stream.kind === 'choice');
  return choices.map((stream) => ({
    stream: { ...stream, items: stream.items.slice(0, size) },
    total: stream.items.length,
    events: stream.items.filter(({ kind }) => kind === 'event').length,
  }));
}

/** The crossings that had feeds of their own once, with the nearest that have some now. */
export const loadFormerChoices = oncePerBuild(async () =>
  listFormerChoices(await listItems(), await listWithdrawnItems()),
);

/** How many items each choice of a subscriber holds. */
export const loadChoiceCounts = oncePerBuild(async () => countChoices(await listItems()));

/** The countries and the topics that have a stream, in French alphabetical order. */
export const listFollowedTerms = oncePerBuild(async () => {
  const counts = await loadChoiceCounts();
  const nameOnly = ({ slug, name }: TermRef): TermRef => ({ slug, name });
  const countries = (await listCountries()).filter(({ slug }) => counts[slug] !== undefined);
  const topics = (await listTopics()).filter(({ slug }) => counts['']?.[slug] !== undefined);
  return { countries: countries.map(nameOnly), topics: topics.map(nameOnly) };
});

async function listGeneralStreams(): Promise<Stream[]> {
  const articles = toArticleItems(await listArticles());
  const events = toEventItems(await listEvents());
  const resources = toResourceItems(await listResources());
  return [
    { kind: 'site', items: await listItems() },
    { kind: 'articles', items: articles },
    ...ARTICLE_SECTIONS.map((slug) => ({
      kind: 'section' as const,
      slug,
      items: articles.filter((item) => item.kind === 'article' && item.entry.section === slug),
    })),
    { kind: 'agenda', items: mergeStreams(events) },
    { kind: 'resources', items: resources },
  ];
}

async function listTermStreams(): Promise<Stream[]> {
  const [articles, events, resources] = await Promise.all([
    indexArticles(),
    indexEvents(),
    indexResources(),
  ]);
  const lists = {
    countries: await listCountries(),
    topics: await listTopics(),
    localGovernments: await listLocalGovernments(),
    networks: await listNetworks(),
  };
  return (['countries', 'topics', 'localGovernments', 'networks'] as const).flatMap((kind) =>
    lists[kind].map(({ slug, name }) => ({
      kind,
      slug,
      name,
      items: mergeStreams(
        toArticleItems(articles[kind].get(slug) ?? []),
        toEventItems(events[kind].get(slug) ?? []),
        toResourceItems(resources[kind].get(slug) ?? []),
      ),
    })),
  );
}
