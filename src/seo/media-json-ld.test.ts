import { describe, expect, test } from 'vitest';
import { buildResource } from '../test/builders.ts';
import { absolute } from '../routes.ts';
import { site } from '../site.config.ts';
import { writeJsonInHtml } from '../lib/json-in-html.ts';
import { isoDuration, mediaJsonLd } from './media-json-ld.ts';

const at = (path: string) => absolute(path, site.url);
const HOSTED = {
  type: 'video',
  fichier: undefined,
  url: 'https://youtu.be/abcDEF_-123',
  transcription: 'a-venir',
  transcription_prevue: '2027-01-15',
} as const;

describe('mediaJsonLd', () => {
  test('describes a sound kept here', () => {
    const sound = buildResource({
      titre: 'Le débat',
      type: 'son',
      fichier: './debat.mp3',
      transcription: './debat.vtt',
      auteurs: ['Radio d’exemple'],
    });
    expect(mediaJsonLd({ ...sound, durationSeconds: 72.8 }, '/apercus/film.png')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'AudioObject',
      name: 'Le débat',
      description: sound.summary,
      uploadDate: '2025-07-22T08:00:00+02:00',
      inLanguage: 'fr',
      thumbnailUrl: at('/apercus/film.png'),
      creator: [{ '@type': 'Organization', name: 'Radio d’exemple' }],
      mainEntityOfPage: at('/ressources/2025/le-debat/'),
      duration: 'PT1M13S',
      contentUrl: at('/documents/ressources/2025/debat.mp3'),
      caption: {
        '@type': 'MediaObject',
        contentUrl: at('/documents/ressources/2025/debat.vtt'),
        encodingFormat: 'text/vtt',
        inLanguage: 'fr',
      },
      isPartOf: {
        '@type': 'PodcastSeries',
        '@id': `${at('/ressources/son/')}#podcast`,
        name: 'Les sons de Cités Unies France',
        url: at('/ressources/son/'),
        webFeed: at('/ressources/son/podcast.xml'),
      },
    });
  });

  test('leaves out of the podcast a sound that is kept elsewhere', () => {
    const there = buildResource({ ...HOSTED, type: 'son', url: 'https://radio.example/a' });
    expect(mediaJsonLd(there, '/apercus/film.png')).not.toHaveProperty('isPartOf');
  });

  test('leads to the player of a host, and promises no words that are to come', () => {
    const statement = mediaJsonLd(buildResource(HOSTED), '/film.webp');
    expect(statement).toMatchObject({
      '@type': 'VideoObject',
      url: HOSTED.url,
      embedUrl: 'https://www.youtube-nocookie.com/embed/abcDEF_-123',
      thumbnailUrl: at('/film.webp'),
    });
    expect(statement).not.toHaveProperty('contentUrl');
    expect(statement).not.toHaveProperty('caption');
    expect(statement).not.toHaveProperty('duration');
  });

  test('says nothing of a text', () => {
    expect(mediaJsonLd(buildResource(), '/apercus/film.png')).toBeUndefined();
  });

  test('cannot close the script element that holds it', () => {
    const film = buildResource({ ...HOSTED, titre: 'Un film </script><script>alert(1)' });
    const statement = mediaJsonLd(film, '/apercus/film.png');
    expect(writeJsonInHtml(statement ?? {})).not.toContain('</');
    expect(statement?.name).toContain('</script>');
  });
});

describe('isoDuration', () => {
  test.each([
    [0.4, 'PT0S'],
    [36.03, 'PT36S'],
    [72.8, 'PT1M13S'],
    [3600, 'PT1H'],
    [3725.5, 'PT1H2M6S'],
    [90_000, 'PT25H'],
  ])('writes %d seconds as %s', (seconds, duration) => {
    expect(isoDuration(seconds)).toBe(duration);
  });
});
