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
  // Meetings.
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
