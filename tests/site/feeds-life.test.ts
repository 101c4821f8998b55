import { renameSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAtom, readJsonFeed, readRss, type FeedReading } from '../../src/test/read-feed.ts';
import { xmlFault } from './support/feeds.ts';
import { ProjectCopy } from './support/project-copy.ts';

const FORMATS: [string, (text: string) => FeedReading][] = [
  ['rss.xml', readRss],
  ['atom.xml', readAtom],
  ['feed.json', readJsonFeed],
];

const FIRST = '2026-12-01T09:00:00Z';
/** Once one item is renamed, and another taken away. */
const SECOND = '2026-12-06T09:00:00Z';
/** Thirty days after it was taken away. */
const THIRD = '2027-01-04T07:00:00Z';

const write = (keys: string, text: string) => `---\n${keys}\n---\n\n${text}\n`;

const STEADY = write(
  'titre: Une nouvelle qui reste\nchapo: Elle changera de nom de fichier.\ndate: 2026-11-20\nrubrique: cuf\npays: [liban]\nid: 2026-11-20-nouvelle',
  'Texte.',
);
const EXPIRING = write(
  'titre: Un appel à candidatures\nchapo: Il sera retiré.\ndate: 2026-11-25\nrubrique: cuf\npays: [liban]\nexpiration: "2026-12-05 08:00"',
  'Le secret du retrait.',
);
const DRAFT = write(
  'titre: Un brouillon\nchapo: Il ne paraît pas.\ndate: 2026-11-26\nrubrique: cuf\npays: [liban]\nbrouillon: true',
  'Texte.',
);
const EMBARGOED = write(
  'titre: Une nouvelle sous embargo\nchapo: Elle paraît à son heure.\ndate: 2026-12-05\nrubrique: cuf\npays: [liban]\npublication: "2026-12-05 14:30"',
  'Texte.',
);
const ARABIC = write(
  'titre: مرحبا بكم في ناريس\nchapo: مدن متحدة فرنسا.\ndate: 2026-11-28\nrubrique: cuf\npays: [liban]\nlangue: ar',
  'نص عربي 🦊',
);
const HOSTILE = write(
  'titre: A&amp;B ]]> <i>c</i>\nchapo: R&D et R&amp;D et ]]>.\ndate: 2026-11-29\nmise_a_jour: 2026-11-30\nmotif_mise_a_jour: lieu précisé\nrubrique: cuf\npays: [liban]',
  'Mot\u0008 collé ]]> et 🦊.\n\n<script>y()</script>\n\n<iframe src="https://tube.exemple.org/embed/1" title="Le film"></iframe>\n\n[Le Liban](../../pays/liban.md), [une ancre](#fin), <a href="/contact/">écrire</a>.\n\n## Fin\n\nBien.',
);

const copy = new ProjectCopy();
const builds = new Map<string, Map<string, FeedReading>>();
const transitions = new Map<string, string>();

async function build(instant: string): Promise<void> {
  await copy.build(Temporal.Instant.from(instant));
  const read = FORMATS.map(
    ([file, reader]) => [file, reader(copy.read(`pays/liban/${file}`))] as const,
  );
  builds.set(instant, new Map(read));
  transitions.set(instant, copy.read('transitions.json'));
}

/** The feed of Lebanon at an instant; what it says in the other formats is compared once. */
function feedAt(instant: string): FeedReading {
  const feeds = FORMATS.map(([file]) => builds.get(instant)?.get(file));
  const [rss, atom, json] = feeds;
  if (rss === undefined) throw new Error(`No build at ${instant}.`);
  expect(atom?.items).toEqual(rss.items);
  expect(json?.items).toEqual(rss.items);
  return rss;
}

const idsAt = (instant: string) => feedAt(instant).items.map(({ id }) => id);
const itemAt = (instant: string, id: string) => {
  const found = feedAt(instant).items.find((item) => item.id.endsWith(`:article/${id}`));
  if (found === undefined) throw new Error(`No item ${id} at ${instant}.`);
  return found;
};

beforeAll(async () => {
  const folder = 'articles/2026/';
  copy.write(`${folder}2026-11-20-nouvelle.md`, STEADY);
  copy.write(`${folder}2026-11-25-appel.md`, EXPIRING);
  copy.write(`${folder}2026-11-26-brouillon.md`, DRAFT);
  copy.write(`${folder}2026-12-05-embargo.md`, EMBARGOED);
  copy.write(`${folder}2026-11-28-arabe.md`, ARABIC);
  copy.write(`${folder}2026-11-29-hostile.md`, HOSTILE);
  await build(FIRST);
  const articles = path.join(copy.root, 'content', folder);
  renameSync(
    path.join(articles, '2026-11-20-nouvelle.md'),
    path.join(articles, '2026-11-20-autre-nom.md'),
  );
  await build(SECOND);
  await build(THIRD);
}, 300_000);

afterAll(() => {
  copy.remove();
});

describe('a feed over time', () => {
  test('holds neither drafts nor what is under embargo', () => {
    expect(feedAt(FIRST).items.map(({ title }) => title)).toEqual([
      'A&amp;B ]]> <i>c</i>',
      'مرحبا بكم في ناريس',
      'Un appel à candidatures',
      'Une nouvelle qui reste',
    ]);
  });

  test('shows no new item when a file is renamed with its id', () => {
    const before = itemAt(FIRST, '2026-11-20-nouvelle');
    const after = itemAt(SECOND, '2026-11-20-nouvelle');
    expect([before.url, after.url].map((url) => new URL(url).pathname)).toEqual([
      '/actualites/2026/nouvelle/',
      '/actualites/2026/autre-nom/',
    ]);
    expect({ ...after, url: before.url }).toEqual(before);
    const added = idsAt(SECOND).filter((id) => !idsAt(FIRST).includes(id));
    expect(added).toEqual(['tag:cites-unies-france.org,2026:article/2026-12-05-embargo']);
  });

  test('dates what was under embargo at the hour of its publication', () => {
    expect(itemAt(SECOND, '2026-12-05-embargo').publishedAt).toBe('2026-12-05T13:30:00.000Z');
    expect(copy.read('actualites/2026/embargo/index.html')).toContain('2026-12-05T14:30:00+01:00');
  });

  test('says for thirty days that an item was taken away, and nothing of what it said', () => {
    const before = itemAt(FIRST, '2026-11-25-appel');
    const after = itemAt(SECOND, '2026-11-25-appel');
    expect(after.title).toBe('Retiré\u00A0: Un appel à candidatures');
    expect([after.id, after.publishedAt]).toEqual([before.id, before.publishedAt]);
    expect(after.updatedAt).toBe('2026-12-05T07:00:00.000Z');
    expect(new URL(after.url).pathname).toBe('/actualites/cuf/');
    expect(after.html).toMatch(/^<p>Ce contenu a été retiré le 5.décembre 2026\..*<\/p>$/);
    for (const [file] of FORMATS) {
      expect(copy.read(`pays/liban/${file}`)).not.toContain('Le secret du retrait');
    }
    expect(idsAt(THIRD)).toEqual(idsAt(SECOND).filter((id) => id !== after.id));
  });

  test('announces the end of that notice as a transition, and no longer once it has come', () => {
    expect(transitions.get(SECOND)).toContain('fin de l’avis de retrait de « Un appel');
    expect(transitions.get(SECOND)).toContain(THIRD);
    expect(transitions.get(THIRD)).not.toContain('avis de retrait');
  });
});

describe('a hostile text', () => {
  test('is well formed, complete, and does nothing', () => {
    for (const file of ['rss.xml', 'atom.xml']) {
      expect(xmlFault(copy.read(`pays/liban/${file}`))).toBeUndefined();
    }
    const { summary, html } = itemAt(FIRST, '2026-11-29-hostile');
    expect(summary).toBe('R&D et R&amp;D et ]]>.');
    expect(html).toContain('R&amp;D et R&amp;amp;D et ]]&gt;.');
    expect(html).toContain('Mot collé ]]');
    expect(html).toContain('🦊');
    expect(html).not.toMatch(/<script|<iframe|y\(\)/);
    expect(html).toContain('<a href="https://tube.exemple.org/embed/1"');
  });

  test('has whole addresses', () => {
    const { url, html } = itemAt(FIRST, '2026-11-29-hostile');
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual([
      'https://tube.exemple.org/embed/1',
      'https://www.cites-unies-france.org/pays/liban/',
      `${url}#fin`,
      'https://www.cites-unies-france.org/contact/',
    ]);
  });

  test('says first what was changed', () => {
    const { html, updatedAt } = itemAt(FIRST, '2026-11-29-hostile');
    expect(html).toMatch(/^<p><em>Mis à jour le 30.novembre 2026.: lieu précisé<\/em><\/p>/);
    expect(updatedAt).toBe('2026-11-30T07:00:00.000Z');
  });

  test('keeps its language and its direction', () => {
    const { language, html } = itemAt(FIRST, '2026-11-28-arabe');
    expect(language).toBe('ar');
    expect(html).toMatch(/^<div lang="ar" dir="rtl"><p><strong>مدن متحدة فرنسا\.<\/strong>/);
    expect(html).toContain('نص عربي 🦊');
  });
});
