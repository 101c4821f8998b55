import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseRssFeed } from 'feedsmith';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LANGUAGES } from '../../src/lib/language.ts';
import { parseWebVtt } from '../../src/lib/web-vtt.ts';
import { routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { writtenResources } from '../support/content.ts';
import { DIST, fileOf, readBuilt } from '../support/dist.ts';
import { expectOnFixture, isFixture } from '../support/fixture-only.ts';
import { xmlFault } from '../support/feeds.ts';
import { ofType } from '../support/json-ld.ts';
import { pageAt } from '../support/pages.ts';
import { named, wordsOf } from '../support/tree.ts';

const FILE = routes.podcast.slice(1);

const podcast = z.looseObject({
  title: z.string().min(5),
  link: z.url(),
  description: z.string().min(20),
  language: z.literal('fr'),
  image: z.looseObject({ url: z.url() }),
  itunes: z.looseObject({
    author: z.literal(site.name),
    categories: z.array(z.looseObject({ text: z.string() })).min(1),
    explicit: z.literal(false),
    image: z.url(),
    owner: z.looseObject({ name: z.literal(site.name) }),
    type: z.literal('episodic'),
  }),
  podcast: z.looseObject({ guid: z.uuid(), locked: z.looseObject({ value: z.boolean() }) }),
  items: z
    .array(
      z.looseObject({
        title: z.string(),
        link: z.url(),
        guid: z.looseObject({
          value: z.string().startsWith('tag:'),
          isPermaLink: z.literal(false),
        }),
        enclosures: z.tuple([
          z.looseObject({ url: z.url(), length: z.int(), type: z.string().startsWith('audio/') }),
        ]),
        itunes: z.looseObject({ duration: z.int().positive() }),
        // Nothing where its words are still to come.
        podcast: z
          .looseObject({
            transcripts: z
              .tuple([
                z.looseObject({
                  url: z.url(),
                  type: z.enum(['text/vtt', 'text/plain']),
                  language: z.enum(LANGUAGES),
                }),
              ])
              .optional(),
            chapters: z
              .looseObject({ url: z.url(), type: z.literal('application/json+chapters') })
              .optional(),
          })
          .optional(),
      }),
    )
    .min(1),
});

const chapterFile = z.strictObject({
  version: z.literal('1.2.0'),
  chapters: z
    .array(z.strictObject({ startTime: z.number().nonnegative(), title: z.string().min(1) }))
    .min(1),
});

const readPodcast = () => podcast.parse(parseRssFeed(readBuilt(FILE)));
const builtPath = (url: string) => path.join(DIST, new URL(url).pathname);

const sounds = (await writtenResources())
  .filter(({ resource }) => resource.type === 'son' && resource.file !== undefined)
  .toSorted((a, b) => b.resource.publishedOn.localeCompare(a.resource.publishedOn));

test('there is a podcast if there is a sound', () => {
  expectOnFixture(sounds.length);
  expect(fileOf(routes.podcast) !== undefined).toBe(sounds.length > 0);
});

describe.runIf(sounds.length > 0)('the podcast', () => {
  test('is well formed and says what directories ask for', () => {
    expect(xmlFault(readBuilt(FILE))).toBeUndefined();
    const feed = readPodcast();
    expect(fileOf(new URL(feed.link).pathname)).toBeDefined();
    expect(feed.podcast.guid).toBe(site.podcastGuid);
  });

  test('has a square cover, of a size that directories accept', async () => {
    const { itunes, image } = readPodcast();
    expect(image.url).toBe(itunes.image);
    const { width, height, format } = await sharp(builtPath(itunes.image)).metadata();
    expect(width).toBe(height);
    expect(width).toBeGreaterThanOrEqual(1400);
    expect(width).toBeLessThanOrEqual(3000);
    expect(['png', 'jpeg']).toContain(format);
  });

  test('holds every sound that is kept here, the newest first', () => {
    const links = readPodcast().items.map(({ link }) => new URL(link).pathname);
    expect(links).toEqual(sounds.map(({ pagePath }) => pagePath));
  });

  test('gives each episode the title of its page, its file, its length and its words', () => {
    for (const { title, link, enclosures, itunes, podcast: extra } of readPodcast().items) {
      const { elements } = pageAt(new URL(link).pathname);
      expect(named(elements, 'h1').map(wordsOf)).toEqual([title]);
      const [{ url, length }] = enclosures;
      expect(statSync(builtPath(url)).size).toBe(length);
      const [transcript] = extra?.transcripts ?? [];
      if (transcript?.type !== 'text/vtt') continue;
      const { cues } = parseWebVtt(readFileSync(builtPath(transcript.url), 'utf8'));
      const end = cues.at(-1)?.end ?? 0;
      expect(itunes.duration).toBeGreaterThanOrEqual(Math.floor(end));
      // In these recordings, the last words are said just before the end.
      if (isFixture) expect(itunes.duration - end).toBeLessThan(5);
    }
  });

  test('its chapters are those of the page, in order and within the sound', () => {
    const parted = readPodcast().items.filter(
      ({ podcast: extra }) => extra?.chapters !== undefined,
    );
    expectOnFixture(parted.length);
    for (const { link, itunes, podcast: extra } of parted) {
      const file = readFileSync(builtPath(extra?.chapters?.url ?? ''), 'utf8');
      const { chapters } = chapterFile.parse(JSON.parse(file));
      const starts = chapters.map(({ startTime }) => startTime);
      expect(starts).toEqual([...new Set(starts)].toSorted((a, b) => a - b));
      expect(starts.at(-1)).toBeLessThan(itunes.duration);
      const words = named(pageAt(new URL(link).pathname).elements, 'main')
        .map(wordsOf)
        .join();
      for (const { title } of chapters) expect(words).toContain(title);
    }
  });

  test('its own page presents the series that its episodes belong to', () => {
    const statementOf = (path: string, type: string) => {
      const [found] = ofType(pageAt(path), type);
      if (found === undefined) throw new Error(`${path} holds no ${type}.`);
      return found;
    };
    const series = statementOf(routes.resourceType('son'), 'PodcastSeries');
    expect(series).toMatchObject({ webFeed: `${site.url}${routes.podcast}` });
    const { items } = readPodcast();
    for (const { link } of items) {
      const sound = statementOf(new URL(link).pathname, 'AudioObject');
      expect(sound.isPartOf).toMatchObject({ '@id': series['@id'], url: series.url });
    }
  });
});
