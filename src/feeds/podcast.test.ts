import { createHash } from 'node:crypto';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { buildFeed, buildItem, HOSTILE } from './items.fixture.ts';
import { podcast } from './podcast.ts';

/** The namespace of podcast:guid, as the Podcasting 2.0 specification gives it. */
const NAMESPACE = 'ead4c236bf5858c6a2c6a6b28d128cb6';

const sound = {
  url: 'https://www.cites-unies-france.org/documents/ressources/2025/debat.mp3',
  type: 'audio/mpeg',
  bytes: 48_213,
  seconds: 131.4,
};
const transcript = {
  url: 'https://www.cites-unies-france.org/documents/ressources/2025/debat.vtt',
  type: 'text/vtt',
  bytes: 900,
};
const read = (...items: Parameters<typeof buildItem>[0][]) =>
  parseRssFeed(podcast(buildFeed(items.map(buildItem))));

/** A UUID of version 5 (RFC 9562 §5.5). */
function nameUuid(name: string): string {
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE, 'hex')).update(name).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

describe('podcast', () => {
  test('says what directories ask for', () => {
    const feed = read({ enclosure: sound });
    expect(feed.itunes).toMatchObject({
      author: 'Cités Unies France',
      explicit: false,
      owner: { name: 'Cités Unies France' },
      type: 'episodic',
      categories: [{ text: 'Government' }, { text: 'Society & Culture' }],
      image: 'https://www.cites-unies-france.org/podcast.png',
    });
    expect(feed.podcast).toMatchObject({ locked: { value: true }, medium: 'podcast' });
    expect(feed.atom?.links?.[0]?.href).toBe(`${site.url}${routes.podcast}`);
  });

  test('gives the address of its owner where there is one, and no other', () => {
    const feed = buildFeed([buildItem({ enclosure: sound })]);
    const owner = '<itunes:name>Cités Unies France</itunes:name>';
    expect(podcast(feed, 'podcast@exemple.org').replace(/\s+</g, '<')).toContain(
      `<itunes:owner>${owner}<itunes:email>podcast@exemple.org</itunes:email></itunes:owner>`,
    );
    expect(podcast(feed).replace(/\s+</g, '<')).toContain(`<itunes:owner>${owner}</itunes:owner>`);
  });

  test('refuses an owner to whom nobody can write', () => {
    expect(() => podcast(buildFeed([]), 'podcast chez exemple')).toThrow('podcastEmail');
  });

  test('has the identifier that its first address gives', () => {
    const address = `${site.url}${routes.podcast}`.replace('https://', '');
    expect(site.podcastGuid).toBe(nameUuid(address));
    expect(read({ enclosure: sound }).podcast?.guid).toBe(site.podcastGuid);
  });

  test('brings each sound with its length, its duration and its transcript', () => {
    const [episode] = read({ enclosure: sound, transcript }).items ?? [];
    const { url, type, bytes } = sound;
    expect(episode?.enclosures).toEqual([{ url, type, length: bytes }]);
    expect(episode?.itunes?.duration).toBe(131);
    expect(episode?.podcast?.transcripts).toEqual([
      { url: transcript.url, type: 'text/vtt', language: 'fr', rel: 'captions' },
    ]);
    expect(episode?.guid).toEqual({ value: buildItem().id, isPermaLink: false });
  });

  test('leads to the chapters of each sound that has some', () => {
    const chapters = 'https://www.cites-unies-france.org/ressources/2025/debat/chapitres.json';
    const [whole, parted] = read({ enclosure: sound }, { enclosure: sound, chapters }).items ?? [];
    expect(whole?.podcast?.chapters).toBeUndefined();
    expect(parted?.podcast?.chapters).toEqual({
      url: chapters,
      type: 'application/json+chapters',
    });
  });

  test('says of the series and of each episode that all may hear it', () => {
    const xml = podcast(buildFeed([buildItem({ enclosure: sound })]));
    const said = [...xml.matchAll(/<itunes:explicit>(\w+)</g)].map(([, word]) => word);
    expect(said).toEqual(['false', 'false']);
  });

  test('leaves out items without an audio file', () => {
    const pdf = { ...sound, type: 'application/pdf', seconds: undefined };
    expect(read({ enclosure: sound }, { enclosure: pdf }, {}).items).toHaveLength(1);
  });

  test.each(['007', '1.10', '01', HOSTILE])('keeps the title %j as it is written', (title) => {
    expect(read({ enclosure: sound, title }).items?.[0]?.title).toBe(title);
  });
});
