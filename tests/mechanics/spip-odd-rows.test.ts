import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parseRows } from '../../src/domain/old-address/rows.ts';
import { alterSample, createSite, importInto, readSite } from '../support/spip-site.ts';

/** An article of the sample becomes another one. */
const alter = (id: number, changes: string) =>
  `UPDATE spip_articles SET ${changes} WHERE id_article = ${String(id)}`;

/** Rows of a base that its makers never meant, each on an article of its own. */
const ODD_ROWS = [
  // Redirections.
  alter(60, "virtuel = 'art60'"),
  alter(61, "virtuel = 'art62'"),
  alter(62, "virtuel = 'art61'"),
  alter(63, "virtuel = '-Liban-'"),
  alter(64, "virtuel = 'http://www.cites-unies-france.org/spip.php?article2'"),
  alter(65, "virtuel = 'spip.php?rubrique13'"),
  // Links.
  alter(
    66,
    "texte = '[l’ancienne page->-Actualit%E9s-] [le film->//films.example/1] [ici->//raict.org/-Liban-]'",
  ),
  // Days of which only a part is known, or none.
  alter(67, "date = '1998-06-00 00:00:00'"),
  alter(68, "id_rubrique = 1, date = '2014-02-30 00:00:00', date_redac = '1999-00-00 00:00:00'"),
  // Words.
  alter(73, "lang = 'de'"),
  alter(74, "titre = 'Un' || char(1) || 'titre'"),
  alter(75, "texte = '<doc2>'"),
  "UPDATE spip_documents SET titre = '10. Compte rendu' WHERE id_document = 2",
  "INSERT INTO spip_mots (id_mot, titre, descriptif, texte, id_groupe, type) VALUES (90, '', '', '', 1, 'Pays')",
  "INSERT INTO spip_mots_liens (id_mot, id_objet, objet) VALUES (90, 69, 'article')",
  // The site that an article points to.
  alter(
    69,
    "titre = '1° Un titre<br />en deux', nom_site = 'Le projet', url_site = 'www.projet.example/a b'",
  ),
  alter(70, "nom_site = 'Voir', url_site = 'spip.php?rubrique13'"),
  alter(72, "nom_site = 'Le ministère', url_site = 'http://'"),
  // Files.
  "UPDATE spip_documents SET fichier = '/IMG/PDF/Guide-Cooperation.pdf' WHERE id_document = 1",
  // Meetings.
  ...[
    "90, 66, '2014-05-05 10:00:00', '2014-05-04 12:00:00', 'La fin avant le début'",
    "91, 66, '2014-05-06 00:00:00', '2014-05-08 23:59:59', 'Trois jours entiers'",
    "92, 66, '0000-00-00 00:00:00', '0000-00-00 00:00:00', 'Sans jour'",
  ].map(
    (values) =>
      `INSERT INTO spip_evenements (id_evenement, id_article, date_debut, date_fin, titre, horaire, statut) VALUES (${values}, 'oui', 'publie')`,
  ),
  "UPDATE spip_evenements SET descriptif = 'Avec [le guide->doc1].' WHERE id_evenement = 3",
  alter(76, "titre = 'Réunion du groupe-pays Mali le 12 mars 2015 à 14h30'"),
];

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const site = createSite();
  expect(await importInto(site, alterSample(...ODD_ROWS))).toBe(0);
  const decoded = [...readSite(site).keys()].map(
    (file) => [file, readFileSync(path.join(site.content, file), 'utf8')] as const,
  );
  const report = readFileSync(path.join(site.content, '_import/rapport-import.md'), 'utf8');
  files = new Map([...decoded, ['_import/rapport-import.md', report]]);
});

/** The file that an article of the sample became. */
function fileOf(id: number): string {
  const line = `# Ancien site : article ${String(id)}\n`;
  const found = [...files.values()].find((text) => text.includes(line));
  if (found === undefined) throw new Error(`Article ${String(id)} was not imported.`);
  return found;
}

describe('a redirection of the old site', () => {
  const METHOD = '/actualites/2009/petite-methode-des-notes-de-bas-de-page/';

  test.each([
    ['to itself', 60, '-'],
    ['to one that leads back', 61, '-'],
    ['to a title of a section', 63, '/pays/liban/'],
    ['to an address of the site itself', 64, METHOD],
    ['to a section by its number', 65, '/pays/liban/'],
  ])('%s', (_name, id, target) => {
    const { rows } = parseRows(files.get('_redirections/spip.tsv') ?? '', 'spip.tsv');
    const row = rows.find(({ from }) => from === `/spip.php?article${String(id)}`);
    expect(row?.to).toBe(target);
  });
});

test('a link keeps its words where its letters are Latin-1, and its host where it has no scheme', () => {
  expect(fileOf(66)).toContain(
    'l’ancienne page [le film](https://films.example/1) [ici](/pays/liban/)',
  );
});

test('a day keeps as much as is known of it', () => {
  expect(fileOf(67)).toContain('\ndate: "1998-06"\n');
  expect(fileOf(68)).toContain('\ndate: "1999"\n');
});

test('a title holds no character that nobody sees, nor that of a file its number', () => {
  expect(fileOf(74)).toContain('titre: "Un titre"');
  expect(fileOf(75)).toContain('[**Compte rendu**]');
});

test('a language that the site does not speak is for a person to see', () => {
  expect(files.get('_import/rapport-import.md')).toContain('langue « de »');
});

test('a meeting keeps its own words, and the hour of its title', () => {
  const own = [...files.values()].find((text) => text.includes('evenement 3, porté par'));
  expect(own).toMatch(/Avec \[le guide\]\(\S+\.pdf\)\.\n\nVoir \[/);
  expect(files.get('_import/rapport-import.md')).toContain('descriptif du rendez-vous');
  expect(fileOf(76)).toContain('titre: "Réunion du groupe-pays Mali"');
  expect(fileOf(76)).toContain('heure: "14:30"');
});

test('a title keeps the space of a line end, and no number that only sorts', () => {
  expect(fileOf(69)).toContain('titre: "Un titre en deux"');
});

test('a keyword without a name is no term', () => {
  expect(fileOf(69)).not.toContain('""');
  expect(files.get('_redirections/spip.tsv')).toContain('/spip.php?mot90\t-\n');
});

test('the site of an article is found without its scheme, and as a page of the old one', () => {
  expect(fileOf(69)).toContain('url: "http://www.projet.example/a%20b"');
  expect(fileOf(70)).toContain('url: "https://www.cites-unies-france.org/pays/liban/"');
  expect(files.get('_import/rapport-import.md')).toContain('- article 72 : `Le ministère`\n');
});

test('a file is found whatever the spelling of its name, and each of its numbers leads to it', () => {
  const table = files.get('_redirections/spip.tsv');
  expect(table).toMatch(/^\/IMG\/pdf\/guide-cooperation\.pdf\t/m);
  expect(table).toMatch(/^\/spip\.php\?document1\t.*\n\/spip\.php\?document26\t/m);
});

test('a meeting has the hours that were typed, and no file without a day', () => {
  const meeting = (id: number) =>
    [...files.values()].find((text) => text.includes(`evenement ${String(id)}, porté par`));
  expect(meeting(90)).toMatch(/^jour: 2014-05-05\nheure: "10:00"\n(?!heure_fin)/m);
  expect(meeting(91)).toMatch(/^jour: 2014-05-06\njour_fin: 2014-05-08\n/m);
  expect(meeting(92)).toBeUndefined();
  expect(files.get('_import/rapport-import.md')).toMatch(/\| evenements \|.*1 \(sans jour\)/);
});
