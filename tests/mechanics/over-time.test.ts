import { existsSync, globSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readAtom, readJsonFeed, readRss, type FeedReading } from '../../src/test/read-feed.ts';
import { PROJECT } from '../support/dist.ts';
import { xmlFault } from '../support/feeds.ts';
import { differences, fingerprintsOf, type Fingerprints } from '../support/fingerprints.ts';
import { ProjectCopy } from '../support/project-copy.ts';
import { filesThatSay, timeBoundEntries } from '../support/time-bound-entries.ts';

/**
 * One site built five times, as its content and the hour change: the first of November; then, once
 * editors have renamed one file and corrected another, on either side of an hour when a meeting
 * begins and a news item appears, and on either side of the next one, when the meeting ends and the
 * notice of a retraction has stood for thirty days.
 */
const FIRST = '2026-11-01T09:00:00Z';
const BEGINS = '2026-12-08T14:00:00Z';
const ENDS = '2026-12-08T15:30:00Z';
const secondBefore = (instant: string) =>
  Temporal.Instant.from(instant).subtract({ seconds: 1 }).toString();
const INSTANTS = [FIRST, secondBefore(BEGINS), BEGINS, secondBefore(ENDS), ENDS] as const;

/** An instant, and what a build from then on shows otherwise. */
const STEPS = [
  [
    BEGINS,
    'agenda/2026/12/liban/index.html',
    'actualites/2026/sous-embargo/index.html',
    'pays/liban/rss.xml',
  ],
  [ENDS, 'agenda/index.html', 'index.html', 'pays/liban/index.html'],
] as const;

const LIST = 'transitions.json';
const LISTED = z.strictObject({
  transitions: z.array(
    z.strictObject({ instant: z.iso.datetime(), motifs: z.array(z.string().min(1)).min(1) }),
  ),
});

const FORMATS: [string, (text: string) => FeedReading][] = [
  ['rss.xml', readRss],
  ['atom.xml', readAtom],
  ['feed.json', readJsonFeed],
];

const write = (keys: string, text: string) => `---\n${keys}\n---\n\n${text}\n`;

const MEETING = write(
  'titre: Groupe-pays Liban\nchapo: Une réunion, le temps d’un après-midi.\ndate: 2026-10-20\njour: 2026-12-08\nheure: "15:00"\nheure_fin: "16:30"\npays: [liban]',
  'Texte.',
);
const STEADY = write(
  'titre: Une nouvelle qui reste\nchapo: Elle changera de nom de fichier.\ndate: 2026-10-20\nrubrique: cuf\npays: [liban]\nid: 2026-10-20-nouvelle',
  'Texte.',
);
const EXPIRING = write(
  'titre: Un appel à candidatures\nchapo: Il sera retiré.\ndate: 2026-10-25\nrubrique: cuf\npays: [liban]\nexpiration: "2026-11-08 16:30"\nalias: [/Vieil-appel]',
  'Le secret du retrait.',
);
const DRAFT = write(
  'titre: Un brouillon\nchapo: Il ne paraît pas.\ndate: 2026-10-26\nrubrique: cuf\npays: [liban]\nbrouillon: true',
  'Texte.',
);
const EMBARGOED = write(
  'titre: Une nouvelle sous embargo\nchapo: Elle ne paraît qu’à l’heure dite.\ndate: 2026-12-08\npublication: "2026-12-08 15:00"\nrubrique: cuf\npays: [liban]',
  'Texte.',
);
const ARABIC = write(
  'titre: مرحبا بكم في ناريس\nchapo: مدن متحدة فرنسا.\ndate: 2026-10-28\nrubrique: cuf\npays: [liban]\nlangue: ar',
  'نص عربي 🦊',
);
const HOSTILE = write(
  'titre: A&B ]]> c\nchapo: R&D et 1 < 2 et ]]>.\ndate: 2026-10-29\nmise_a_jour: 2026-10-30\nmotif_mise_a_jour: lieu précisé\nrubrique: cuf\npays: [liban]',
  'Mot\u0008 collé ]]> et 🦊.\n\n<iframe src="https://tube.exemple.org/embed/1" title="Le film"></iframe>\n\n[Le Liban](../../pays/liban.md), [une ancre](#fin), <a href="/contact/">écrire</a>.\n\n## Fin\n\nBien. [Un appel](./2026-10-25-appel.md), [une nouvelle](/actualites/2026/sous-embargo/).',
);

/** Newest first. The first one changes; the second stands between it and the last, which never names it. */
const NAMES = ['2026-03-12-un-webinaire', '2026-03-10-un-atelier', '2026-03-09-un-club'] as const;
const CORRECTED_PAGE = 'actualites/2026/un-webinaire/index.html';
const WITHDRAWN_PAGE = 'actualites/2026/appel/index.html';
const OTHER_PAGE = 'actualites/2026/un-club/index.html';
const NEW_TITLE = 'Un titre corrigé après coup';

/** An article with a picture above its words and among them, as an editor writes it. */
const illustrated = (name: string, title = 'Un titre') =>
  write(
    `titre: ${title}\nchapo: Une phrase dit ce qui se passe.\ndate: ${name.slice(0, 10)}\nrubrique: cuf\nimage: { fichier: ./${name}.png, alt: Des vagues bleues }\ncontact: Pôle pays\nid: ${name}`,
    `Du texte.\n\n![Des vagues](./${name}.png)`,
  );

/** Every kind, there all along, held back until a meeting begins, taken away then, or never to be seen. */
const STEADY_ONE = 'Castor';
const HELD_BACK = 'Zibeline';
const TAKEN_AWAY = 'Ocelot';
const NEVER_SHOWN = 'Narval';
const TIME_BOUND = [
  ...timeBoundEntries(STEADY_ONE, 'contact: Pôle pays'),
  ...timeBoundEntries(HELD_BACK, 'publication: "2026-12-08 15:00"'),
  ...timeBoundEntries(TAKEN_AWAY, 'expiration: "2026-12-08 15:00"'),
  ...timeBoundEntries(NEVER_SHOWN, 'brouillon: true'),
];

/** The newsletter of the month, which an editor makes at the same instant. */
const NEWSLETTER = ['--du', '2026-11-01', '--au', '2026-12-31'];

/** What a build has left to be looked at once the next one has taken its place. */
interface Build {
  files: Fingerprints;
  feeds: ReadonlyMap<string, FeedReading>;
  feedTexts: readonly string[];
  transitions: string;
  correctedPage: string;
  /** The page of what is taken away. */
  withdrawnPage: string | undefined;
  oldAddresses: string;
  /** The files that speak of what is held back or taken away, by its word. */
  speaking: ReadonlyMap<string, readonly string[]>;
  newsletter: string;
  /** What the pages of those that are there all along name before and after them. */
  neighbours: readonly string[];
  /** How many pages Astro keeps for the next build, and those that were written to once it had ended. */
  kept: { count: number; writtenTo: readonly string[] };
}

const copy = new ProjectCopy();
const builds = new Map<string, Build>();
/** What the command prints when it is run once more on what it has just built. */
let printedAgain: string;

async function build(instant: string): Promise<void> {
  await copy.build(Temporal.Instant.from(instant));
  const dist = path.join(copy.root, 'dist');
  const words = [STEADY_ONE, HELD_BACK, TAKEN_AWAY, NEVER_SHOWN];
  const texts = FORMATS.map(([file]) => copy.read(`pays/liban/${file}`));
  builds.set(instant, {
    files: fingerprintsOf(dist),
    feeds: new Map(FORMATS.map(([file, read], index) => [file, read(texts[index] ?? '')])),
    feedTexts: texts,
    transitions: copy.read(LIST),
    correctedPage: copy.read(CORRECTED_PAGE),
    withdrawnPage: readIfThere(WITHDRAWN_PAGE),
    oldAddresses: copy.read('anciennes-adresses.tsv'),
    speaking: new Map(words.map((word) => [word, filesThatSay(word, dist)])),
    newsletter: await writeNewsletter(instant),
    neighbours: STEADY_PAGES.map(readNeighbours),
    kept: readKeptPages(),
  });
}

/** The list of what is kept is written last. */
function readKeptPages(): Build['kept'] {
  const astro = path.join(copy.root, '.cache/astro');
  const timeOf = (file: string) => statSync(path.join(astro, file), { bigint: true }).mtimeNs;
  const pages = globSync('pages/*', { cwd: astro });
  const end = timeOf('pages.json');
  return { count: pages.length, writtenTo: pages.filter((page) => timeOf(page) > end) };
}

const STEADY_PAGES = ['actualites/2026', 'agenda/2026/12', 'ressources/2026'].map(
  (folder) => `${folder}/${STEADY_ONE.toLowerCase()}/index.html`,
);

function readNeighbours(page: string): string {
  const [, words] = /<nav class="adjacent[^>]*>(.*?)<\/nav>/s.exec(copy.read(page)) ?? [];
  if (words === undefined) throw new Error(`${page} names no neighbours.`);
  return words;
}

async function writeNewsletter(instant: string): Promise<string> {
  await copy.run('scripts/newsletter.ts', NEWSLETTER, Temporal.Instant.from(instant));
  const [text = ''] = globSync('lettre/*/lettre.txt', { cwd: copy.root });
  const newsletter = readFileSync(path.join(copy.root, text), 'utf8');
  for (const folder of ['lettre', 'content/lettres', '.cache/lettres.json']) {
    rmSync(path.join(copy.root, folder), { recursive: true });
  }
  return newsletter;
}

function readIfThere(file: string): string | undefined {
  return existsSync(path.join(copy.root, 'dist', file)) ? copy.read(file) : undefined;
}

function buildAt(instant: string): Build {
  const found = builds.get(instant);
  if (found === undefined) throw new Error(`There is no build at ${instant}.`);
  return found;
}

/** The feed of Lebanon at an instant; it is the same in the other formats. */
function feedAt(instant: string): FeedReading {
  const [rss, atom, json] = FORMATS.map(([file]) => buildAt(instant).feeds.get(file));
  if (rss === undefined) throw new Error(`No feed at ${instant}.`);
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
  const [first, second, third, fourth, fifth] = INSTANTS;
  copy.write('agenda/2026/2026-12-08-liban.md', MEETING);
  const articles = {
    '2026-10-20-nouvelle': STEADY,
    '2026-10-25-appel': EXPIRING,
    '2026-10-26-brouillon': DRAFT,
    '2026-12-08-sous-embargo': EMBARGOED,
    '2026-10-28-arabe': ARABIC,
    '2026-10-29-hostile': HOSTILE,
    ...Object.fromEntries(NAMES.map((name) => [name, illustrated(name)])),
  };
  for (const [name, source] of Object.entries(articles)) {
    copy.write(`articles/2026/${name}.md`, source);
  }
  for (const [name, source] of TIME_BOUND) copy.write(name, source);
  const picture = readFileSync(path.join(PROJECT, 'public/podcast.png'));
  for (const name of NAMES) copy.write(`articles/2026/${name}.png`, picture);
  await build(first);
  const folder = path.join(copy.root, 'content/articles/2026');
  renameSync(
    path.join(folder, '2026-10-20-nouvelle.md'),
    path.join(folder, '2026-10-20-autre-nom.md'),
  );
  copy.write(`articles/2026/${NAMES[0]}.md`, illustrated(NAMES[0], NEW_TITLE));
  await build(second);
  await build(third);
  // This build begins from nothing; the others keep what they can, as a host does.
  rmSync(path.join(copy.root, '.cache'), { recursive: true });
  await build(fourth);
  await build(fifth);
  printedAgain = await copy.build(Temporal.Instant.from(fifth));
});

afterAll(() => {
  copy.remove();
});

describe('a build after an article was corrected', () => {
  test('changes its page, the lists that show it and their feeds', () => {
    const [before, after] = [buildAt(FIRST), buildAt(secondBefore(BEGINS))];
    const changed = [CORRECTED_PAGE, 'index.html', 'actualites/index.html', 'rss.xml'];
    for (const file of [...changed, 'actualites/rss.xml']) {
      expect(after.files.get(file), file).not.toBe(before.files.get(file));
    }
    expect(after.correctedPage).toContain(NEW_TITLE);
  });

  test('leaves the page of another article as it was', () => {
    const [before, after] = [buildAt(FIRST), buildAt(secondBefore(BEGINS))];
    expect(after.files.get(OTHER_PAGE)).toBeDefined();
    expect(after.files.get(OTHER_PAGE)).toBe(before.files.get(OTHER_PAGE));
  });
});

test('nothing that follows Astro in a build writes to the pages that it keeps', () => {
  for (const [instant, { kept }] of builds) {
    expect(kept.count, instant).toBeGreaterThan(100);
    expect(kept.writtenTo, instant).toEqual([]);
  }
});

test('a build of what has just been built makes nothing', () => {
  expect(printedAgain.trim()).toBe('Rien n’a changé : le site qui est dans dist/ est à jour.');
});

test('every path that a build generates has a cache key', () => {
  const pages = globSync('src/pages/**/*.{astro,ts}', { cwd: PROJECT }).toSorted();
  const isForDevOnly = (page: string) => page.includes('if (!import.meta.env.DEV) return [];');
  const generated = pages.filter((file) => {
    const page = readPage(file);
    return page.includes('getStaticPaths') && !isForDevOnly(page);
  });
  expect(generated.length).toBeGreaterThan(15);
  expect(generated.filter((file) => !/withCacheKeys|cacheKey/.test(readPage(file)))).toEqual([]);
});

function readPage(file: string): string {
  return readFileSync(path.join(PROJECT, file), 'utf8');
}

describe('a build as the hour passes', () => {
  const instantsIn = (text: string) =>
    LISTED.parse(JSON.parse(text)).transitions.map(({ instant }) => instant);

  test('lists the instants of its day', () => {
    const listed = instantsIn(buildAt(secondBefore(BEGINS)).transitions);
    const today = listed.filter((instant) => instant.startsWith('2026-12-08'));
    expect(today).toEqual(STEPS.map(([instant]) => instant));
  });

  test.each(STEPS)('shows at %s what it did not a second before', (instant, ...files) => {
    const [before, after] = [buildAt(secondBefore(instant)), buildAt(instant)];
    const changed = differences(before.files, after.files);
    expect(changed).toEqual(expect.arrayContaining([LIST, ...files]));
  });

  test('is the same, byte for byte, until the next listed instant, and with or without a cache', () => {
    const [cached, fromNothing] = [buildAt(BEGINS), buildAt(secondBefore(ENDS))];
    expect(cached.files.size).toBeGreaterThan(150);
    expect(differences(cached.files, fromNothing.files)).toEqual([]);
  });
});

describe('what is held back, and what is taken away', () => {
  const BEFORE = secondBefore(BEGINS);
  const filesAt = (instant: string, word: string) => buildAt(instant).speaking.get(word) ?? [];

  /** Every output that tells of an article, an event and a resource of one country and one topic. */
  const OUTPUTS = [
    [
      'their pages',
      /^(?:actualites\/2026|agenda\/2026\/12|ressources\/2026)\/(?:zibeline|ocelot)\/index\.html$/,
      3,
    ],
    [
      'lists',
      /^(?:actualites|agenda|ressources)(?:\/cuf|\/texte|\/2026|\/2026\/12)?\/index\.html$/,
      6,
    ],
    ['pages of terms', /^(?:pays\/maroc|thematiques\/eau)\/index\.html$/, 2],
    ['the home page', /^index\.html$/, 1],
    ['RSS', /rss\.xml$/, 6],
    ['Atom', /atom\.xml$/, 6],
    ['JSON feeds', /feed\.json$/, 6],
    ['calendars', /\.ics$/, 3],
    ['the search', /^pagefind\/fiches\/\d+\.json$/, 1],
    ['sitemaps', /^sitemap-(?:actualites|agenda|ressources)\.xml$/, 3],
    ['open data', /^api\/v1\/(?:articles|agenda|ressources)\.(?:json|csv)$/, 6],
  ] as const;

  const count = (files: readonly string[], pattern: RegExp) =>
    files.filter((file) => pattern.test(file)).length;

  test.each(OUTPUTS)('appears at its hour in %s', (_name, pattern, least) => {
    expect(count(filesAt(BEGINS, HELD_BACK), pattern)).toBeGreaterThanOrEqual(least);
  });

  test.each(OUTPUTS)('is in %s until it is taken away', (_name, pattern, least) => {
    expect(count(filesAt(BEFORE, TAKEN_AWAY), pattern)).toBeGreaterThanOrEqual(least);
  });

  test('is from its hour wherever what was there all along is', () => {
    // Its own files name nobody else, or its neighbours only.
    const isOwn = (file: string) =>
      file.includes(STEADY_ONE.toLowerCase()) ||
      /^(?:actualites|agenda|ressources)\/\d{4}\/.*[a-z]/.test(path.dirname(file));
    const isSearch = (file: string) => file.startsWith('pagefind/');
    const wanted = filesAt(BEGINS, STEADY_ONE).filter((file) => !isOwn(file) && !isSearch(file));
    expect(wanted.length).toBeGreaterThan(25);
    const shown = new Set(filesAt(BEGINS, HELD_BACK));
    expect(wanted.filter((file) => !shown.has(file))).toEqual([]);
  });

  test('is named before or after what was there all along, in the same hours', () => {
    const [before, after] = [buildAt(BEFORE).neighbours, buildAt(BEGINS).neighbours];
    const naming = (pages: readonly string[], word: string) =>
      pages.filter((words) => words.includes(word)).length;
    expect([naming(before, HELD_BACK), naming(after, HELD_BACK)]).toEqual([0, 3]);
    expect([naming(before, TAKEN_AWAY), naming(after, TAKEN_AWAY)]).toEqual([3, 0]);
  });

  test('is nowhere a second before its hour, and a draft never', () => {
    expect(filesAt(BEFORE, HELD_BACK)).toEqual([]);
    for (const instant of INSTANTS) expect(filesAt(instant, NEVER_SHOWN), instant).toEqual([]);
  });

  test('is nowhere from the hour it is taken away, but where its retraction is announced', () => {
    const retraction =
      /^(?:(?:actualites\/2026|agenda\/2026\/12|ressources\/2026)\/ocelot\/index\.html|.*(?:rss\.xml|atom\.xml|feed\.json|\.ics|transitions\.json)|anciennes-adresses.*\.tsv)$/;
    expect(filesAt(BEGINS, TAKEN_AWAY).filter((file) => !retraction.test(file))).toEqual([]);
  });

  test('is announced to the readers of the newsletter in the same hours', () => {
    const [before, after] = [buildAt(BEFORE).newsletter, buildAt(BEGINS).newsletter];
    expect([before.includes(HELD_BACK), after.includes(HELD_BACK)]).toEqual([false, true]);
    expect([before.includes(TAKEN_AWAY), after.includes(TAKEN_AWAY)]).toEqual([true, false]);
    expect(after).not.toContain(NEVER_SHOWN);
  });
});

describe('a feed over time', () => {
  test('holds neither drafts nor what is under embargo', () => {
    expect(feedAt(FIRST).items.map(({ title }) => title)).toEqual([
      'A&B ]]> c',
      'مرحبا بكم في ناريس',
      'Un appel à candidatures',
      expect.stringContaining('Groupe-pays Liban'),
      'Une nouvelle qui reste',
    ]);
  });

  test('shows no new item when a file is renamed with its id', () => {
    const before = itemAt(FIRST, '2026-10-20-nouvelle');
    const after = itemAt(BEGINS, '2026-10-20-nouvelle');
    expect([before.url, after.url].map((url) => new URL(url).pathname)).toEqual([
      '/actualites/2026/nouvelle/',
      '/actualites/2026/autre-nom/',
    ]);
    expect({ ...after, url: before.url }).toEqual(before);
    const added = idsAt(BEGINS).filter((id) => !idsAt(FIRST).includes(id));
    expect(added).toEqual(['tag:cites-unies-france.org,2026:article/2026-12-08-sous-embargo']);
  });

  test('dates what was under embargo at the hour of its publication', () => {
    const { publishedAt } = itemAt(BEGINS, '2026-12-08-sous-embargo');
    expect(publishedAt).toBe('2026-12-08T14:00:00.000Z');
    const page = copy.read('actualites/2026/sous-embargo/index.html');
    expect(page).toContain('2026-12-08T15:00:00+01:00');
  });

  test('says for thirty days that an item was taken away, and nothing of what it said', () => {
    const before = itemAt(FIRST, '2026-10-25-appel');
    const after = itemAt(secondBefore(ENDS), '2026-10-25-appel');
    expect(after.title).toBe('Retiré\u00A0: Un appel à candidatures');
    expect([after.id, after.publishedAt]).toEqual([before.id, before.publishedAt]);
    expect(after.updatedAt).toBe('2026-11-08T15:30:00.000Z');
    expect(new URL(after.url).pathname).toBe('/actualites/cuf/');
    expect(after.html).toMatch(/^<p>Ce contenu a été retiré le 8.novembre 2026\..*<\/p>$/);
    for (const text of buildAt(secondBefore(ENDS)).feedTexts) {
      expect(text).not.toContain('Le secret du retrait');
    }
    expect(idsAt(ENDS)).toEqual(idsAt(secondBefore(ENDS)).filter((id) => id !== after.id));
  });

  test('leaves a page for thirty days where an item was taken away, then says that it is gone', () => {
    const [first, during, after] = [FIRST, secondBefore(ENDS), ENDS].map(buildAt);
    const file = 'content/articles/2026/2026-10-25-appel.md';
    expect(first?.withdrawnPage).toContain('Le secret du retrait');
    expect(during?.withdrawnPage).toContain('Retiré\u00A0: Un appel à candidatures');
    expect(during?.withdrawnPage).toMatch(/Ce contenu a été retiré le 8.novembre 2026/);
    expect(during?.withdrawnPage).toContain('<meta name="robots" content="noindex"');
    expect(during?.withdrawnPage).not.toContain('Le secret du retrait');
    expect(during?.oldAddresses).toContain(`/Vieil-appel\t${file}\n`);
    expect(during?.oldAddresses).not.toContain(`${file}\t-`);
    expect(after?.withdrawnPage).toBeUndefined();
    expect(after?.oldAddresses).toContain(`${file}\t-\n/Vieil-appel\t-\n`);
  });

  test('announces the end of that notice as a transition, and no longer once it has come', () => {
    const announced = LISTED.parse(JSON.parse(buildAt(BEGINS).transitions)).transitions;
    const end = announced.find(({ instant }) => instant === ENDS);
    expect(end?.motifs.join()).toContain('fin de l’avis de retrait de « Un appel');
    expect(buildAt(ENDS).transitions).not.toContain('avis de retrait de « Un appel');
  });
});

describe('a link to what readers cannot open', () => {
  const LINK = {
    call: 'href="https://www.cites-unies-france.org/actualites/2026/appel/"',
    news: 'href="https://www.cites-unies-france.org/actualites/2026/sous-embargo/"',
  };
  const wordsOf = (html: string) => html.slice(html.indexOf('Bien.')).replace(/<[^>]*>/g, '');

  test('is plain words before an embargo is over, and from the day of a retraction, in feeds', () => {
    const [before, after] = [FIRST, BEGINS].map((at) => itemAt(at, '2026-10-29-hostile').html);
    expect([before?.includes(LINK.call), before?.includes(LINK.news)]).toEqual([true, false]);
    expect([after?.includes(LINK.call), after?.includes(LINK.news)]).toEqual([false, true]);
    expect(wordsOf(before ?? '')).toContain('Bien. Un appel, une nouvelle.');
    expect(wordsOf(after ?? '')).toBe(wordsOf(before ?? ''));
  });

  test('is so on the page, which is made anew when that changes', () => {
    const page = copy.read('actualites/2026/hostile/index.html');
    expect(page).toContain('href="/actualites/2026/sous-embargo/"');
    expect(page).not.toContain('href="/actualites/2026/appel/"');
    expect(page).toContain('Bien. Un appel,');
  });
});

describe('a hostile text', () => {
  test('is well formed, complete, and does nothing', () => {
    for (const file of ['rss.xml', 'atom.xml']) {
      expect(xmlFault(copy.read(`pays/liban/${file}`))).toBeUndefined();
    }
    const { summary, html } = itemAt(FIRST, '2026-10-29-hostile');
    expect(summary).toBe('R&D et 1 < 2 et ]]>.');
    expect(html).toContain('R&amp;D et 1 &lt; 2 et ]]&gt;.');
    expect(html).toContain('Mot collé ]]');
    expect(html).toContain('🦊');
    expect(html).not.toMatch(/<script|<iframe|y\(\)/);
    expect(html).toContain('<a href="https://tube.exemple.org/embed/1"');
  });

  test('has whole addresses', () => {
    const { url, html } = itemAt(FIRST, '2026-10-29-hostile');
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual([
      'https://tube.exemple.org/embed/1',
      'https://www.cites-unies-france.org/pays/liban/',
      `${url}#fin`,
      'https://www.cites-unies-france.org/contact/',
      'https://www.cites-unies-france.org/actualites/2026/appel/',
    ]);
  });

  test('says first what was changed', () => {
    const { html, updatedAt } = itemAt(FIRST, '2026-10-29-hostile');
    expect(html).toMatch(/^<p><em>Mis à jour le 30.octobre 2026.: lieu précisé<\/em><\/p>/);
    expect(updatedAt).toBe('2026-10-30T07:00:00.000Z');
  });

  test('keeps its language and its direction', () => {
    const { language, html } = itemAt(FIRST, '2026-10-28-arabe');
    expect(language).toBe('ar');
    expect(html).toMatch(/^<div lang="ar" dir="rtl"><p><strong>مدن متحدة فرنسا\.<\/strong>/);
    expect(html).toContain('نص عربي 🦊');
  });
});
