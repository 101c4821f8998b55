import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent, buildResource } from '../../test/builders.ts';
import { gather } from './proceedings.ts';
import { proceedingsSchema } from './schema.ts';

const raict2025 = {
  ...proceedingsSchema.parse({ titre: 'Actes', chapo: 'Trois jours.', date: '2025-07-22' }),
  slug: 'raict-2025',
  path: 'content/actes/raict-2025.md',
  digest: '3f0c',
};

const edition = 'raict-2025';
const text = buildResource({ edition });
const film = buildResource({
  edition,
  type: 'video',
  fichier: './film.mp4',
  transcription: './film.vtt',
});
const sound = buildResource({
  edition,
  type: 'son',
  fichier: './debat.mp3',
  transcription: './debat.vtt',
});
const album = buildResource({
  edition,
  type: 'photo',
  fichier: undefined,
  photos: [{ fichier: './salle.jpg', alt: 'Une salle pleine.', credit: 'CUF' }],
});
const article = buildArticle({ edition });
const event = buildEvent({ edition });

describe('gather', () => {
  test('puts each item that names the edition in its list', () => {
    const resources = [text, buildResource(), film, sound, album];
    const items = { resources, articles: [article, buildArticle()], events: [buildEvent(), event] };
    expect(gather(raict2025, items)).toEqual({
      ...raict2025,
      texts: [text],
      films: [film],
      sounds: [sound],
      albums: [album],
      articles: [article],
      events: [event],
    });
  });

  test('leaves the items of another edition out', () => {
    const items = { resources: [text], articles: [article], events: [event] };
    const other = gather({ ...raict2025, slug: 'raict-2024' }, items);
    expect([...other.texts, ...other.articles, ...other.events]).toEqual([]);
  });

  test('is named by each of its items', () => {
    for (const item of [text, article, event]) {
      expect(item.proceedings).toEqual({ slug: edition, name: 'Actes des 16es Rencontres' });
    }
  });
});
