import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent, buildResource } from '../test/builders.ts';
import type { FeedPicture, ItemFiles } from './files.ts';
import { toFeedItem } from './item.ts';
import { toRetractedItem } from './retraction.ts';

const bodyHtml = '<p>Texte.</p>';
const picture: FeedPicture = {
  url: 'https://www.cites-unies-france.org/illustrations/articles/2025/pont.png.jpg',
  type: 'image/jpeg',
  bytes: 9000,
  width: 1200,
  height: 750,
  alt: 'Un pont sur la Loire',
  credit: 'Ville de Nantes',
};
const article = (keys: Parameters<typeof buildArticle>[0], files: ItemFiles = { photos: [] }) =>
  toFeedItem({ kind: 'article', entry: buildArticle(keys) }, { bodyHtml, files });
const event = (keys: Parameters<typeof buildEvent>[0]) =>
  toFeedItem({ kind: 'event', entry: buildEvent(keys) }, { bodyHtml, files: { photos: [] } });
const resource = (keys: Parameters<typeof buildResource>[0], files: ItemFiles = { photos: [] }) =>
  toFeedItem({ kind: 'resource', entry: buildResource(keys) }, { bodyHtml, files });

describe('toFeedItem', () => {
  test('knows an item by its id, whatever its title', () => {
    const tag = 'tag:cites-unies-france.org,2026:article/2025-09-09-premier-nom';
    expect(article({ id: '2025-09-09-premier-nom' }).id).toBe(tag);
    expect(article({ id: '2025-09-09-premier-nom', titre: 'Un autre titre' }).id).toBe(tag);
  });

  test('removes what XML forbids and keeps what it allows', () => {
    const titre = 'Caf\u0008é \uD800 🦊 مرحبا\u2028fin';
    expect(article({ titre }).title).toBe('Café  🦊 مرحبا fin');
    const html = toFeedItem(
      { kind: 'article', entry: buildArticle({ chapo: 'a\u000Bb & <c>' }) },
      { bodyHtml: '<p>d\u0001]]></p>', files: { photos: [] } },
    ).html;
    expect(html).toBe('<p><strong>ab &amp; &lt;c&gt;</strong></p>\n<p>d]]></p>');
  });

  test('dates what has only a day at the usual hour of Paris, what has an hour at its hour', () => {
    expect(article({}).publishedAt.toString()).toBe('2025-09-09T06:00:00Z');
    expect(article({ date: '2023-11' }).publishedAt.toString()).toBe('2023-11-01T07:00:00Z');
    expect(article({ date: 2023 }).publishedAt.toString()).toBe('2023-01-01T07:00:00Z');
    const held = article({ publication: '2025-09-09 14:30' });
    expect(held.publishedAt.toString()).toBe('2025-09-09T12:30:00Z');
  });

  test('says first what was changed and why', () => {
    const item = article({ mise_a_jour: '2025-09-11', motif_mise_a_jour: 'Horaires corrigés' });
    expect(item.updatedAt.toString()).toBe('2025-09-11T06:00:00Z');
    expect(item.html).toMatch(/^<p><em>Mis à jour le 11.septembre 2025.: Horaires corrigés<\/em>/);
    expect(article({}).updatedAt.equals(article({}).publishedAt)).toBe(true);
  });

  test('names the source of what it relays, the authors of a resource, else the house', () => {
    expect(article({}).authors).toEqual(['Cités Unies France']);
    expect(article({ source: { nom: 'CGLU' } }).authors).toEqual(['CGLU']);
    expect(resource({ auteurs: ['A. Diop', 'B. Roux'] }).authors).toEqual([
      'A.\u00A0Diop',
      'B.\u00A0Roux',
    ]);
    expect(resource({ editeur: 'Radio Aligre' }).authors).toEqual(['Radio Aligre']);
    expect(event({}).authors).toEqual(['Cités Unies France']);
  });

  test('shows the picture with its credit, and brings it', () => {
    const item = article({}, { picture, photos: [] });
    expect(item.html).toContain(
      `<figure><img src="${picture.url}" alt="Un pont sur la Loire" width="1200" height="750"><figcaption>Crédit\u00A0: Ville de Nantes</figcaption></figure>`,
    );
    expect(item.enclosure).toBe(picture);
  });

  test('shows each photograph of an album once', () => {
    const files = { picture, photos: [picture, { ...picture, url: `${picture.url}?2` }] };
    expect(resource({}, files).html.match(/<img /g)).toHaveLength(2);
  });

  test('brings the file that a resource is rather than its picture', () => {
    const media = {
      url: 'https://www.cites-unies-france.org/a.pdf',
      type: 'application/pdf',
      bytes: 5,
    };
    const item = resource({}, { picture, photos: [], media });
    expect([item.enclosure, item.picture]).toEqual([media, picture]);
    expect(item.html).toContain('Actes des rencontres (PDF, 48\u00A0ko)');
  });

  test('leads to what is hosted elsewhere', () => {
    const item = resource({
      type: 'video',
      fichier: undefined,
      transcription: 'a-venir',
      transcription_prevue: '2026-12-31',
      url: 'https://tube.exemple.org/w/1',
    });
    expect(item.html).toContain('<a href="https://tube.exemple.org/w/1">');
    expect(item.enclosure).toBeUndefined();
  });

  test.each([
    ['texte', 'Lire sur le site de l’éditeur'],
    ['son', 'Écouter sur tube.exemple.org'],
    ['video', 'Regarder sur tube.exemple.org'],
  ] as const)('says of a %s hosted elsewhere what is done there', (type, words) => {
    const url = 'https://tube.exemple.org/w/1';
    const promised = { transcription: 'a-venir', transcription_prevue: '2026-12-31' } as const;
    const keys = { type, fichier: undefined, url, ...(type === 'texte' ? {} : promised) };
    const { html } = resource(keys);
    expect(html).toContain(`<a href="${url}">${words}</a>`);
  });

  test.each([
    ['ar', '<div lang="ar" dir="rtl"><p>'],
    ['en', '<div lang="en"><p>'],
  ] as const)('marks a text in %s with its language and its direction', (langue, start) => {
    expect(article({ langue }).html.startsWith(start)).toBe(true);
    expect(article({}).html).not.toContain('lang=');
  });
});

describe('the item of an event', () => {
  const keys = { jour: '2025-10-14', heure: '14:00', lieu: 'Paris' } as const;

  test('is dated of its announcement and says its day in title and content', () => {
    const item = event(keys);
    expect(item.publishedAt.toString()).toBe('2025-09-16T06:00:00Z');
    expect(item.title).toBe('Réunion du groupe-pays Liban – le 14\u00A0octobre 2025');
    expect(item.html).toMatch(
      /^<p>Le 14\u00A0octobre 2025, 14\u00A0h \(heure de Paris\), Paris<\/p>/,
    );
  });

  test('begins with the word of its state and says why', () => {
    const item = event({ ...keys, etat: 'annule', motif: 'Grève des trains' });
    expect(item.title).toBe('Annulé\u00A0: Réunion du groupe-pays Liban – le 14\u00A0octobre 2025');
    expect(item.html).toContain('<p>Motif\u00A0: Grève des trains</p>');
  });

  test('says how to register and until when, by mail too', () => {
    const inscription = {
      url: 'https://www.exemple.org/i',
      courriel: 'pays@exemple.org',
      limite: '2025-10-07',
    };
    const until = '(jusqu’au 7\u00A0octobre 2025)</a>';
    const { html } = event({ ...keys, inscription });
    expect(html).toContain(
      `<a href="mailto:pays@exemple.org">S’inscrire par courriel à pays@exemple.org ${until}`,
    );
    expect(html).toContain(
      `<a href="https://www.exemple.org/i">S’inscrire à ce rendez-vous ${until}`,
    );
  });

  test.each(['annule', 'complet'] as const)('invites nobody to register once it is %s', (etat) => {
    const inscription = { url: 'https://www.exemple.org/i', courriel: 'pays@exemple.org' };
    expect(event({ ...keys, etat, inscription }).html).not.toContain('S’inscrire');
    expect(event({ ...keys, inscription }).html).toContain('S’inscrire');
  });

  test('says all its days', () => {
    const item = event({ jour: '2025-09-05', jour_fin: '2025-09-06' });
    expect(item.title).toBe('Réunion du groupe-pays Liban – les 5 et 6\u00A0septembre 2025');
  });
});

describe('toRetractedItem', () => {
  const expiresAt = '2026-12-01 08:00';
  const entry = buildArticle({ rubrique: 'reseau' });

  test('keeps the id and the date of the item, and says no more than that it is gone', () => {
    const before = toFeedItem({ kind: 'article', entry }, { bodyHtml, files: { photos: [] } });
    const item = toRetractedItem({ ...entry, kind: 'article', expiresAt });
    expect([item.id, item.publishedAt]).toEqual([before.id, before.publishedAt]);
    expect(item.updatedAt.toString()).toBe('2026-12-01T07:00:00Z');
    expect(item.title).toBe('Retiré\u00A0: L’été de Hokusai');
    const notice =
      'Ce contenu a été retiré le 1er\u00A0décembre 2026. Il n’est plus disponible sur le site.';
    expect([item.summary, item.html]).toEqual([notice, `<p>${notice}</p>`]);
  });

  test('keeps the title as its own language writes it', () => {
    const withdrawn = buildArticle({ titre: 'Mayors meet: "water" first', langue: 'en' });
    const { title } = toRetractedItem({ ...withdrawn, kind: 'article', expiresAt });
    expect(title).toBe('Retiré\u00A0: Mayors meet: “water” first');
  });

  test.each([
    [{ ...entry, kind: 'article', expiresAt }, '/actualites/reseau/'],
    [{ ...buildEvent(), kind: 'event', expiresAt }, '/agenda/'],
    [{ ...buildResource(), kind: 'resource', expiresAt }, '/ressources/'],
  ] as const)('leads to a list that exists', (retraction, list) => {
    expect(new URL(toRetractedItem(retraction).url).pathname).toBe(list);
  });
});
