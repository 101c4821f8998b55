import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { readRecording } from '../../src/files/recording.ts';
import { resolveMediaPath } from '../../src/lib/media-path.ts';
import { setFrenchTypography } from '../../src/lib/typography.ts';
import { parseWebVtt } from '../../src/lib/web-vtt.ts';
import { mediaRoute } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { writtenResources } from '../support/content.ts';
import { SITE_ROOT } from '../support/dist.ts';
import { builtPages, pageAt } from '../support/pages.ts';
import { attribute, below, named, wordsOf } from '../support/tree.ts';
import { expectOnFixture, isFixture } from '../support/fixture-only.ts';

const MEBIBYTE = 1024 * 1024;
const MEDIA = '{content,public}/**/*.{mp3,m4a,ogg,mp4,webm,vtt,png,jpg,jpeg,webp,avif,pdf}';

/** A sound or a film that is kept here, its words, and its page. */
interface Recording {
  file: string;
  type: string;
  mediaPath: string;
  vtt: string;
  chapters: readonly { startSeconds: number; title: string }[];
  elements: readonly Element[];
}

const kept = (await writtenResources()).filter(
  ({ resource }) => ['son', 'video'].includes(resource.type) && resource.file !== undefined,
);
/** The recordings whose words have their times: others come with a plain text, or await their words. */
const recordings = kept.flatMap(({ resource, file, pagePath }) => {
  const { type, transcript, chapters } = resource;
  if (resource.file === undefined || transcript?.state !== 'file') return [];
  if (!/\.vtt$/i.test(transcript.file)) return [];
  const mediaPath = resolveMediaPath(resource.file, file);
  const vtt = readFileSync(path.join(SITE_ROOT, resolveMediaPath(transcript.file, file)), 'utf8');
  const { elements } = pageAt(pagePath);
  return [{ file, type, mediaPath, vtt, chapters, elements } satisfies Recording];
});
const sounds = recordings.filter(({ type }) => type === 'son');
const films = recordings.filter(({ type }) => type === 'video');

const withClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => attribute(element, 'className')?.split(' ').includes(name));
const passagesOf = ({ elements }: Recording) => withClass(elements, 'passage');
const spokenWords = (passage: Element) => {
  const [words] = withClass(below(passage), 'said');
  const text = words?.children.filter((child) => child.type === 'text') ?? [];
  return text.map(wordsOf).join(' ').trim();
};
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('there are sounds and films to look at', () => {
  expectOnFixture(sounds.length);
  expectOnFixture(films.length);
});

describe('the words of a sound or a film', () => {
  test.each(recordings)('of $file can be read, and end before it does', async (recording) => {
    const { cues, problems } = parseWebVtt(recording.vtt);
    expect(problems).toEqual([]);
    const { durationSeconds } = await readRecording(path.join(SITE_ROOT, recording.mediaPath));
    expect(Math.max(...cues.map(({ end }) => end))).toBeLessThanOrEqual(durationSeconds);
  });

  test.each(recordings)('of $file stand whole on its page', (recording) => {
    const shown = passagesOf(recording).map(spokenWords).join(' ');
    const said = parseWebVtt(recording.vtt).cues.map(({ text }) => setFrenchTypography(text));
    expect(plain(shown)).toBe(plain(said.join(' ')));
  });

  test.each(recordings)('of $file have anchors that say their time', (recording) => {
    const passages = passagesOf(recording);
    const starts = parseWebVtt(recording.vtt).cues.map(({ start }) => Math.floor(start));
    const ids = passages.map((passage) => attribute(passage, 'id') ?? '');
    expectOnFixture(ids.length, 2);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      const [, seconds] = /^t-(\d+)(?:-\d+)?$/.exec(id) ?? [];
      expect(starts).toContain(Number(seconds));
    }
  });

  test.each(recordings)('of $file lead to their moment in the file', ({ elements, mediaPath }) => {
    const moments = named(elements, 'a').filter((link) => link.properties.dataSeek !== undefined);
    expectOnFixture(moments.length);
    for (const link of moments) {
      const seconds = String(link.properties.dataSeek);
      expect(attribute(link, 'href')).toBe(`${mediaRoute(mediaPath)}#t=${seconds}`);
    }
  });

  test('are said to be those of a synthetic voice where they are', () => {
    const synthetic = recordings.filter(({ vtt }) => /^NOTE .*voix de synthèse/im.test(vtt));
    expectOnFixture(synthetic.length, 2);
    const silent = synthetic.filter(({ elements }) => {
      const prose = withClass(elements, 'prose').map(wordsOf).join(' ');
      return !/voix de synthèse|synthèse vocale/.test(prose);
    });
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});

describe.runIf(sounds.length > 0)('a sound', () => {
  test.each(sounds)('has chapters within it: $file', async ({ chapters, mediaPath, elements }) => {
    expectOnFixture(chapters.length);
    const { durationSeconds } = await readRecording(path.join(SITE_ROOT, mediaPath));
    expect(chapters.filter(({ startSeconds }) => startSeconds >= durationSeconds)).toEqual([]);
    const shown = named(elements, 'a').flatMap(({ properties }) => properties.dataChapter ?? []);
    expect(shown.map(Number)).toEqual(chapters.map(({ startSeconds }) => startSeconds));
  });

  test.each(sounds)('says its format, its size and its length: $file', ({ elements }) => {
    const links = named(elements, 'a').map(wordsOf);
    expect(links).toContainEqual(
      expect.stringMatching(
        /^Télécharger \((?:MP3|M4A|OGG), [\d,]+\u00A0[km]o, \d+\u00A0(?:h|min|s)(?: \d+\u00A0(?:min|s))?\)$/i,
      ),
    );
    expect(links).toContain(strings.sound.podcast);
  });
});

test.each(films)('a film has its captions and a still kept here: $file', ({ elements }) => {
  const [video, ...more] = named(elements, 'video');
  expect(more).toEqual([]);
  if (video === undefined) throw new Error('There is no film on the page.');
  const poster = attribute(video, 'poster');
  if (isFixture || poster !== undefined) expect(poster).toMatch(/^\/_astro\/.+\.webp$/);
  const tracks = named(below(video), 'track');
  expect(tracks.map((track) => attribute(track, 'kind'))).toEqual(['captions']);
});

test('no page plays, loads or frames anything by itself', () => {
  expectOnFixture(builtPages().length);
  const players = builtPages().flatMap(({ file, elements }) =>
    named(elements, 'audio', 'video').map((player) => ({ file, player })),
  );
  expect(players.length).toBe(kept.length);
  const eager = players.filter(
    ({ player }) =>
      attribute(player, 'preload') !== 'none' || attribute(player, 'autoPlay') !== undefined,
  );
  expect(eager.map(({ file }) => file)).toEqual([]);
  const framed = builtPages().filter(
    ({ elements }) => named(elements, 'iframe', 'embed', 'object').length > 0,
  );
  expect(framed.map(({ file }) => file)).toEqual([]);
});

test('no file that comes with the content is larger than what the host takes', () => {
  const sizes = globSync(MEDIA, { cwd: SITE_ROOT }).map((file) => ({
    file,
    bytes: statSync(path.join(SITE_ROOT, file)).size,
  }));
  expectOnFixture(sizes.length);
  expect(sizes.filter(({ bytes }) => bytes > 25 * MEBIBYTE)).toEqual([]);
});
