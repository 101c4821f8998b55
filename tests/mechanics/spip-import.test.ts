import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { parseRows } from '../../src/domain/old-address/rows.ts';
import { findContentFaults } from '../../scripts/content/check.ts';
import { copySample, SAMPLE_MEDIA, unpack } from '../../scripts/import-spip/sample.fixture.ts';
import type { Ask } from '../../scripts/import-spip/prompt.ts';
import { runImport } from '../../scripts/import-spip/run.ts';
import {
  alterSample,
  createSite,
  importInto,
  readSite,
  type EmptySite,
} from '../support/spip-site.ts';

const ARTICLE = 'articles/2014/2014-02-20-senegal-des-chantiers-de-jeunes-mieux-prepares.md';

const counts = z.record(z.string(), z.number());
const report = z.looseObject({
  tables: z.array(
    z.object({
      table: z.string(),
      total: z.number(),
      imported: z.number(),
      refused: counts,
      ignored: counts,
    }),
  ),
  kept: z.array(z.string()),
  removed: z.array(z.string()),
});

const readReport = ({ content }: EmptySite) =>
  report.parse(JSON.parse(readFileSync(path.join(content, '_import/rapport-import.json'), 'utf8')));
const read = ({ content }: EmptySite, file: string) =>
  readFileSync(path.join(content, file), 'utf8');

/** An import that asks before it goes on. */
const askedImport = ({ content }: EmptySite, ask: Ask, ...options: string[]) =>
  runImport(
    [
      ...['--base', copySample('spip.sqlite'), '--img', SAMPLE_MEDIA, '--vers', content],
      ...options,
    ],
    ask,
  );

let said: string[] = [];
beforeEach(() => {
  said = [];
  const keep = (words: unknown) => said.push(String(words));
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
  return () => vi.restoreAllMocks();
});

let sample: EmptySite;
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  sample = createSite();
  expect(await importInto(sample, copySample('spip.sqlite'))).toBe(0);
});

describe('an import', () => {
  test('gives the same files whatever file the base is in', async () => {
    const [dump, doubled] = [createSite(), createSite()];
    await importInto(dump, copySample('spip.sql'));
    await importInto(doubled, copySample('spip-latin1.sql'));
    const files = readSite(sample);
    expect(files.size).toBeGreaterThan(100);
    expect(readSite(doubled)).toEqual(files);
    // A server has lost the bytes of these two.
    const isLost = (file: string) => /reception-a|r-ception|texte-mi-utf-8/.test(file);
    const kept = (site: EmptySite) => [...readSite(site)].filter(([file]) => !isLost(file));
    expect(kept(dump)).toEqual([...files].filter(([file]) => !isLost(file)));
  });

  test('passes the content check', async () => {
    const { faults, fileCount } = await findContentFaults(sample.root);
    expect(fileCount).toBeGreaterThan(90);
    expect(faults.filter(({ isAdvice }) => isAdvice !== true)).toEqual([]);
  });

  test('lets no secret, draft, comment or e-mail of an author through', () => {
    const everything = readdirSync(sample.content, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
      .join('\n');
    expect(everything).not.toMatch(
      /SENTINELLE|(?:claire|karim|redaction|visiteur|passante)@|192\.0\.2\.7|_Technique|brouillon-seul/,
    );
  });

  test('makes nothing of a hostile text that could run', () => {
    const hostile = read(sample, 'articles/2012/2012-12-12-texte-hostile.md');
    expect(hostile).not.toMatch(
      /<script|javascript:|vbscript:|onerror|onclick|srcdoc|<svg|<iframe|<meta|data:text/i,
    );
    const yaml = read(sample, 'articles/2013/2013-01-13-oui-non-cle-valeur-ancre-etiquette-fin.md');
    expect(yaml).toContain(
      'titre: "--- # \\"Oui\\" : [non], {clé : valeur} & *ancre !étiquette | > % @ ` \\\\ fin"',
    );
    expect(yaml).not.toMatch(/^permalink|^draft/m);
  });

  test('tells of every row: imported, refused or ignored', () => {
    const { tables } = readReport(sample);
    expect(tables.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['articles', 'documents', 'urls', 'mots_liens']),
    );
    for (const { table, total, imported, refused, ignored } of tables) {
      const rows = [imported, ...Object.values(refused), ...Object.values(ignored)];
      expect([table, rows.reduce((sum, count) => sum + count, 0)]).toEqual([table, total]);
    }
  });

  test('writes a table of old addresses that the site can read, each to one place', () => {
    const { rows, problems } = parseRows(read(sample, '_redirections/spip.tsv'), 'spip.tsv');
    expect(problems).toEqual([]);
    expect(new Set(rows.map(({ from }) => from)).size).toBe(rows.length);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          from: '/spip.php?article20',
          to: 'https://www.example.org/nouvelle-page',
        }),
        expect.objectContaining({
          from: '/spip.php?article21',
          to: '/actualites/2009/petite-methode-des-notes-de-bas-de-page/',
        }),
        expect.objectContaining({
          from: '/spip.php?article22',
          to: 'https://www.example.org/ancienne-redirection',
        }),
        expect.objectContaining({ from: '/-Senegal-et-Mali-', to: '/pays/senegal/' }),
        expect.objectContaining({
          from: '/+-Eau-et-assainissement-+',
          to: '/thematiques/eau-et-assainissement/',
        }),
        expect.objectContaining({
          from: '/IMG/pdf/appel-fonds-solidarite.pdf',
          to: 'content/articles/2010/appel-fonds-solidarite.pdf',
        }),
      ]),
    );
    expect(
      read(sample, 'articles/2014/2014-10-10-titre-definitif-de-l-article-renomme.md'),
    ).toContain(
      'alias:\n  - "/Titre-definitif-de-l-article-renomme"\n  - "/Deuxieme-titre-de-l-article-renomme"\n  - "/Premier-titre-de-l-article-renomme"\n  - "/spip.php?article43"',
    );
  });

  test('makes meetings of events, with their days, hours and places', () => {
    expect(
      read(sample, 'agenda/2015/2015-03-12-reunion-du-groupe-pays-liban-ordre-du-jour.md'),
    ).toContain(
      'jour: 2015-03-12\nheure: "09:30"\nheure_fin: "17:00"\nlieu: "Salle des délégués"\nadresse: "12, rue de l’Essai, 75000 Paris"',
    );
    expect(
      read(
        sample,
        'agenda/2015/2015-06-01-universite-d-ete-des-jeunes-elus-trois-jours-et-une-soiree.md',
      ),
    ).toContain('jour: 2015-06-01\njour_fin: 2015-06-03\nlieu: "Montreval"');
    expect(
      read(sample, 'agenda/2030/2030-11-20-forum-franco-mauritanien-retenez-la-date.md'),
    ).toContain('publication: "2030-01-15 09:00"');
  });

  test('gives each language of a block its own file', () => {
    const french = read(sample, 'articles/2014/2014-11-03-appel-a-projets-europeen.md');
    const english = read(sample, 'articles/2014/2014-11-03-appel-a-projets-europeen-version-en.md');
    expect(french).toContain('Les communes **françaises** peuvent répondre.');
    expect(french).not.toContain('French');
    expect(english).toContain('titre: "European call for projects"');
    expect(english).toContain('langue: en');
    expect(english).toContain('**French** towns may apply.');
  });
});

describe('a second import', () => {
  const datesOf = ({ content }: EmptySite) =>
    [...readSite({ root: '', content }).keys()].map((file) => [
      file,
      statSync(path.join(content, file)).mtimeMs,
    ]);

  test('changes nothing, not even the days of files', async () => {
    const [files, dates] = [readSite(sample), datesOf(sample)];
    expect(await importInto(sample, copySample('spip.sqlite'))).toBe(0);
    expect(readSite(sample)).toEqual(files);
    expect(datesOf(sample)).toEqual(dates);
    expect(said.join('\n')).toMatch(/écrits {5}0\u00A0fichier/);
  });

  test('leaves alone what an editor has changed or taken away, and says so', async () => {
    const site = createSite();
    const base = copySample('spip.sqlite');
    await importInto(site, base);
    const [changed, removed] = [
      path.join(site.content, ARTICLE),
      path.join(site.content, 'thematiques/culture.md'),
    ];
    writeFileSync(changed, '---\ntitre: "Retouché"\n---\n');
    rmSync(removed);
    await importInto(site, base);
    expect(readFileSync(changed, 'utf8')).toContain('Retouché');
    expect(existsSync(removed)).toBe(false);
    expect(readReport(site)).toMatchObject({
      kept: [`content/${ARTICLE}`],
      removed: ['content/thematiques/culture.md'],
    });
    expect(read(site, '_import/rapport-import.md')).toContain(`- \`content/${ARTICLE}\``);
  });

  test('goes on after one that was interrupted', async () => {
    const site = createSite();
    const base = copySample('spip.sqlite');
    await importInto(site, base);
    const whole = readSite(site);
    rmSync(path.join(site.content, '_import/journal.json'));
    for (const file of [...whole.keys()].filter((_, index) => index % 2 === 0))
      rmSync(path.join(site.content, file));
    mkdirSync(path.join(site.content, '_import/.en-cours-abc'));
    expect(await importInto(site, base)).toBe(0);
    expect(readSite(site)).toEqual(whole);
    expect(readdirSync(path.join(site.content, '_import'))).not.toContain('.en-cours-abc');
  });

  test('follows what a person has decided in the correspondences', async () => {
    const site = createSite();
    const base = copySample('spip.sqlite');
    await importInto(site, base);
    const file = path.join(site.content, '_import/correspondances.yml');
    const proposed = readFileSync(file, 'utf8');
    expect(proposed).toContain(
      'titre: Liban\n    genre: article\n    rubrique: cuf\n    pays: liban',
    );
    writeFileSync(
      file,
      'rubriques:\n  16: { genre: article, rubrique: reseau, thematique: jeunesse }\n  13: { genre: aucun }\n',
    );
    await importInto(site, base);
    expect(read(site, ARTICLE)).toContain('rubrique: reseau\n');
    expect([...readSite(site).keys()].filter((name) => name.includes('liban-douze'))).toEqual([]);
    expect(
      readReport(site).tables.find(({ table }) => table === 'articles')?.ignored,
    ).toMatchObject({
      'genre « aucun » dans les correspondances': 2,
    });
  });
});

describe('nothing is written', () => {
  const filesIn = ({ content }: EmptySite) => readdirSync(content, { recursive: true });

  test('by a simulation, which says what would be', async () => {
    const site = createSite();
    expect(await importInto(site, copySample('spip.sqlite'), '--simulation')).toBe(0);
    expect(filesIn(site)).toEqual([]);
    expect(said.join('\n')).toMatch(/Simulation[\s\S]*écrits {5}\d+/);
  });

  test.each([
    ['an export of another program', 'CREATE TABLE `wp_posts` (\n`ID` int\n);'],
    ['an export cut short', unpack('spip.sql').toString('latin1').slice(0, 60_000)],
    ['a file of another kind', '%PDF-1.7'],
  ])('of %s', async (_name, content) => {
    const site = createSite();
    const base = copySample('spip.sql');
    writeFileSync(base, content, 'latin1');
    expect(await importInto(site, base)).toBe(2);
    expect(filesIn(site)).toEqual([]);
    expect(said.at(-1)).toBe('Rien n’a été écrit.');
  });

  test('of a folder, of an empty file, or beside a journal that cannot be read', async () => {
    const site = createSite();
    const empty = copySample('spip.sql');
    writeFileSync(empty, '');
    expect(await importInto(site, site.root)).toBe(2);
    expect(await importInto(site, empty)).toBe(2);
    const journal = path.join(site.content, '_import/journal.json');
    mkdirSync(path.dirname(journal));
    writeFileSync(journal, '{ "fichiers": ');
    expect(await importInto(site, copySample('spip.sqlite'))).toBe(2);
    expect(filesIn(site)).toEqual(['_import', '_import/journal.json']);
    expect(said.filter((line) => line === 'Rien n’a été écrit.')).toHaveLength(3);
    expect(said.join('\n')).toContain('journal.json est abîmé');
  });

  test('without the media folder, or with correspondences that say nothing clear', async () => {
    const site = createSite();
    const base = copySample('spip.sqlite');
    const decided = path.join(site.root, 'correspondances.yml');
    writeFileSync(decided, 'rubriques: { 1: { genre: blog } }\n');
    expect(
      await runImport(['--base', base, '--img', '/nulle/part', '--vers', site.content, '--oui']),
    ).toBe(2);
    expect(await importInto(site, base, '--correspondances', decided)).toBe(2);
    expect(filesIn(site)).toEqual([]);
    expect(said.join('\n')).toContain('rubriques.1.genre');
    expect(await importInto(site, base, '--correspondances', site.content)).toBe(2);
    expect(said.at(-2)).toBe(`${site.content} est un dossier. Donnez le nom d’un fichier.`);
  });

  test.each([
    ['says no', 'non'],
    ['says something else', 'oui, mais demain'],
    ['can answer', undefined],
  ])('when nobody %s', async (_name, answer) => {
    const site = createSite();
    const questions: string[] = [];
    const code = await askedImport(site, (question) => {
      questions.push(question);
      return Promise.resolve(answer);
    });
    expect(code).toBe(2);
    expect(questions).toEqual(['\nReprendre ce site dans content/ ? (oui/non) ']);
    expect(filesIn(site)).toEqual([]);
    expect(said.join('\n')).toContain('articles              81  (publie 75');
  });
});

test('a link without words is called by what it leads to in what is to be gone over', () => {
  const report = read(sample, '_import/rapport-import.md');
  expect(report).toMatch(
    /descriptif du rendez-vous, absent du texte : « Événement lié à [^.»]+\. »/,
  );
});

describe('the correspondences', () => {
  const yes = () => Promise.resolve('oui');
  const no = () => Promise.resolve('non');

  test('come with the import that they have led', async () => {
    const site = createSite();
    expect(await askedImport(site, yes)).toBe(0);
    expect(readSite(site)).toEqual(readSite(sample));
    expect(read(site, '_import/correspondances.yml')).toContain('titre: Liban');
  });

  test('asked for by the name of their file are written before, and read again after', async () => {
    const site = createSite();
    const file = path.join(site.root, 'correspondances.yml');
    expect(await askedImport(site, no, '--correspondances', file)).toBe(2);
    expect(said.at(-1)).toContain(`corrigez ${file}, puis relancez la commande.`);
    expect(readdirSync(site.content)).toEqual([]);
    const proposed = readFileSync(file, 'utf8');
    writeFileSync(file, proposed.replaceAll('pays: liban', 'pays: senegal'));
    expect(await askedImport(site, yes, '--correspondances', file)).toBe(0);
    expect(existsSync(path.join(site.content, 'pays/liban.md'))).toBe(false);
    expect(existsSync(path.join(sample.content, 'pays/liban.md'))).toBe(true);
  });
});

describe('drafts', () => {
  test('come over as drafts when they are asked for, the refused ones never', async () => {
    const site = createSite();
    await importInto(site, copySample('spip.sqlite'), '--brouillons');
    const drafts = [...readSite(site)].filter(([, text]) => text.includes('\nbrouillon: true\n'));
    expect(drafts.map(([, text]) => /^# Ancien site : (article \d+)$/m.exec(text)?.[1])).toEqual([
      'article 45',
      'article 79',
      'article 44',
    ]);
    expect([...readSite(site).values()].join('\n')).not.toMatch(/SENTINELLE-(?:REFUSE|POUBELLE)/);
  });
});

describe('bases of other versions', () => {
  /** What SPIP 2.1 had instead of tables of links: one for each kind of thing. */
  const OLD_LINKS = [
    "CREATE TABLE spip_auteurs_articles AS SELECT id_auteur, id_objet AS id_article FROM spip_auteurs_liens WHERE objet = 'article'",
    "CREATE TABLE spip_mots_articles AS SELECT id_mot, id_objet AS id_article FROM spip_mots_liens WHERE objet = 'article'",
    "CREATE TABLE spip_mots_rubriques AS SELECT id_mot, id_objet AS id_rubrique FROM spip_mots_liens WHERE objet = 'rubrique'",
    "CREATE TABLE spip_documents_articles AS SELECT id_document, id_objet AS id_article, vu FROM spip_documents_liens WHERE objet = 'article'",
    'DROP TABLE spip_auteurs_liens',
    'DROP TABLE spip_mots_liens',
    'DROP TABLE spip_documents_liens',
  ];

  test('of SPIP 2.1 give the same articles, and their briefs', async () => {
    const site = createSite();
    const base = alterSample(
      ...OLD_LINKS,
      'ALTER TABLE spip_documents DROP COLUMN alt',
      ...['credits', 'statut', 'media'].map(
        (column) => `ALTER TABLE spip_documents DROP COLUMN ${column}`,
      ),
      "UPDATE spip_articles SET chapo = '=' || virtuel WHERE virtuel <> ''",
      'ALTER TABLE spip_articles DROP COLUMN virtuel',
      'DROP TABLE spip_evenements',
      'CREATE TABLE spip_breves (id_breve INTEGER, date_heure TEXT, titre TEXT, texte TEXT, lien_titre TEXT, lien_url TEXT, statut TEXT, id_rubrique INTEGER, lang TEXT)',
      "INSERT INTO spip_breves VALUES (3, '2005-02-03 10:00:00', 'Une brève', 'Un {mot} sur [l''article->art2].', 'Un site', 'https://www.example.org/', 'publie', 1, 'fr'), (4, '2005-02-03 10:00:00', 'SENTINELLE', 'x', '', '', 'prop', 1, 'fr')",
    );
    expect(await importInto(site, base)).toBe(0);
    const here = readSite(site);
    expect(here.get('articles/2005/2005-02-03-une-breve.md')).toBeDefined();
    expect(read(site, 'articles/2005/2005-02-03-une-breve.md')).toMatch(
      /liens:[\s\S]*www\.example\.org[\s\S]*Un \*mot\* sur \[/,
    );
    expect(here.get(ARTICLE)).toBe(readSite(sample).get(ARTICLE));
    const media = (files: ReadonlyMap<string, string>) =>
      [...files.keys()]
        .filter((file) => !/\.(?:md|tsv)$/.test(file))
        .map((file) => path.basename(file))
        .toSorted();
    expect(media(here)).toEqual(media(readSite(sample)));
    expect(read(site, '_redirections/spip.tsv')).toContain(
      '/spip.php?article20\thttps://www.example.org/nouvelle-page\n',
    );
    expect([...here.values()].join('\n')).not.toContain('SENTINELLE');
  });

  test('of SPIP 3.0 give the same articles, without what it did not know', async () => {
    const site = createSite();
    const base = alterSample(
      'ALTER TABLE spip_documents DROP COLUMN alt',
      'ALTER TABLE spip_documents DROP COLUMN credits',
      'ALTER TABLE spip_documents_liens DROP COLUMN rang_lien',
      'ALTER TABLE spip_urls DROP COLUMN perma',
      "UPDATE spip_documents SET fichier = 'IMG/' || fichier WHERE distant = 'non'",
      "UPDATE spip_meta SET valeur = '19268' WHERE nom = 'version_installee'",
    );
    expect(await importInto(site, base)).toBe(0);
    expect(said.join('\n')).toContain('Base SQLite, SPIP 3.0');
    const [here, there] = [readSite(site), readSite(sample)];
    expect([...here.keys()]).toEqual([...there.keys()]);
    expect(here.get(ARTICLE)).toBe(there.get(ARTICLE));
  });

  test('of a newer plugin, with columns that nobody knows, give the same files', async () => {
    const site = createSite();
    const base = alterSample(
      "ALTER TABLE spip_evenements ADD fuseau TEXT DEFAULT 'x'",
      "ALTER TABLE spip_articles ADD composition TEXT DEFAULT 'SENTINELLE'",
    );
    expect(await importInto(site, base)).toBe(0);
    expect(readSite(site)).toEqual(readSite(sample));
  });
});

test('what the content check refuses waits as a draft for a person, with the reason', async () => {
  const site = createSite();
  const base = alterSample(
    "UPDATE spip_articles SET texte = texte || ' Mot de passe : Liban2014.' WHERE titre LIKE '%chantiers de jeunes%'",
  );
  expect(await importInto(site, base)).toBe(0);
  expect([...readSite(site).keys()]).not.toContain(ARTICLE);
  const aside = path.join(site.content, '_import/a-relire', ARTICLE);
  expect(readFileSync(aside, 'utf8')).toContain('\nbrouillon: true\n');
  const report = readFileSync(path.join(site.content, '_import/rapport-import.md'), 'utf8');
  const line = report.split('\n').find((one) => one.includes(`a-relire/${ARTICLE}`));
  expect(line).toContain('Retirez ce mot de passe');
  const { faults } = await findContentFaults(site.root);
  expect(faults.filter(({ isAdvice }) => isAdvice !== true)).toEqual([]);
});

test('no old address leads to an album that waits for a person', async () => {
  const album = 'ressources/2011/2011-08-20-en-images-la-delegation-de-l-ete.md';
  const hasRows = (site: EmptySite) =>
    readFileSync(path.join(site.content, '_redirections/spip.tsv'), 'utf8').includes(album);
  expect(hasRows(sample)).toBe(true);
  const site = createSite();
  const base = alterSample(
    "UPDATE spip_articles SET texte = texte || ' Mot de passe : Liban2014.' WHERE titre LIKE 'En images%'",
  );
  expect(await importInto(site, base)).toBe(0);
  expect([...readSite(site).keys()]).not.toContain(album);
  expect(hasRows(site)).toBe(false);
  const { faults } = await findContentFaults(site.root);
  expect(faults.filter(({ isAdvice }) => isAdvice !== true)).toEqual([]);
});

test('a picture of an album whose alternative is the name of its file has no description', async () => {
  const site = createSite();
  expect(await importInto(site, alterSample("UPDATE spip_documents SET alt = 'IMG_2034'"))).toBe(0);
  const album = [...readSite(site).keys()].find((file) => file.includes('en-images')) ?? '';
  expect(album).toMatch(/^ressources\//);
  expect(readFileSync(path.join(site.content, album), 'utf8')).not.toContain('IMG_2034');
});
