import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parseRows } from '../../src/domain/old-address/rows.ts';
import { alterSample, createSite, importInto, readSite } from '../support/spip-site.ts';

/** An article of the sample says something else. */
const alter = (id: number, changes: string) =>
  `UPDATE spip_articles SET chapo = '', texte = '', ps = '', descriptif = '', ${changes} WHERE id_article = ${String(id)}`;

const SENTENCE = 'Une phrase qui compte assez de mots pour durer. ';
const LONG = `${SENTENCE.repeat(9)}Et la fin.`;

/** Texts that were read, but in part, each on an article of its own. */
const TEXTS = [
  // Descriptions.
  alter(62, "descriptif = 'Seulement un {descriptif}.'"),
  alter(63, "chapo = 'Un chapô.', texte = 'Un texte.', descriptif = 'Un {{autre}} résumé.'"),
  alter(64, `texte = 'Un texte.', descriptif = '${LONG}'`),
  alter(65, `descriptif = '${LONG}'`),
  alter(66, "chapo = 'Un chapô.', texte = 'Un texte.', descriptif = 'Un {chapô}.'"),
];

/** Places in a page, and those that are none. */
const ANCHORS = [
  alter(
    60,
    "texte = '[Haut->#top] [le forum->art2#forum] [le budget->art61#budget] [[La [note->#nb1].]]'",
  ),
  alter(
    61,
    "chapo = '[budget<-]Un chapô', texte = 'Voir [plus haut->#budget] et <a href=\"#bas\">en bas</a>.'",
  ),
];

/** Where SPIP sent its readers on. */
const REDIRECTIONS = [
  alter(67, "virtuel = '->art2'"),
  alter(68, "virtuel = 'www.exemple.org/a b'"),
  alter(69, "virtuel = 'doc1'"),
  alter(70, "virtuel = 'IMG/pdf/appel-fonds-solidarite.pdf'"),
  alter(72, "virtuel = 'art44'"),
  alter(73, "virtuel = 'IMG/pdf/perdu.pdf'"),
  alter(
    74,
    "texte = 'Un texte avec <doc1> et [le fonds->art70], et [l’accueil->spip.php?page=sommaire].'",
  ),
];

/** What says of itself what no page shows. */
const ELSEWHERE = [
  "UPDATE spip_rubriques SET descriptif = 'Toutes {nos} actualités' WHERE id_rubrique = 1",
  "UPDATE spip_mots SET texte = 'Le pays du cèdre' WHERE id_mot = 1",
  "UPDATE spip_mots SET texte = 'Le pays du soleil levant' WHERE id_mot = 2",
  "INSERT INTO spip_documents_liens (id_document, id_objet, objet, vu) VALUES (10, 1, 'rubrique', 'non')",
  "UPDATE spip_mots SET texte = 'Rien pour le public' WHERE id_mot = 21",
  'CREATE TABLE spip_petitions (id_petition INTEGER, texte TEXT)',
  "INSERT INTO spip_petitions VALUES (1, 'Pour la paix'), (2, 'Pour l’eau')",
];

/** Files and meetings. */
const OTHERS = [
  "UPDATE spip_documents SET fichier = 'http://www.cites-unies-france.org/IMG/pdf/guide-cooperation.pdf', distant = 'oui' WHERE id_document = 1",
  alter(
    76,
    "titre = 'Réunion du groupe-pays Mali le 12 mars 2015', soustitre = 'Quelle place pour les jeunes ?', texte = 'Un texte.'",
  ),
  alter(
    77,
    "titre = 'Réunion du groupe-pays Niger le 13 mars 2015', soustitre = 'Hôtel de ville, Niort', texte = 'Un texte.'",
  ),
];

let files: ReadonlyMap<string, string>;
let report: string;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const site = createSite();
  expect(
    await importInto(
      site,
      alterSample(...TEXTS, ...ANCHORS, ...REDIRECTIONS, ...ELSEWHERE, ...OTHERS),
    ),
  ).toBe(0);
  const read = (file: string) => readFileSync(path.join(site.content, file), 'utf8');
  report = read('_import/rapport-import.md');
  files = new Map([...readSite(site).keys()].map((file) => [file, read(file)] as const));
});

/** The file that an article of the sample became: it passes the check, or it would not be there. */
function fileOf(id: number): string {
  const line = `# Ancien site : article ${String(id)}\n`;
  const found = [...files.values()].find((text) => text.includes(line));
  if (found === undefined) throw new Error(`Article ${String(id)} was set aside.`);
  return found;
}

describe('a description', () => {
  test('is the text of an article that has no other', () => {
    expect(fileOf(62)).toContain('chapo: "Seulement un descriptif."');
    expect(fileOf(62)).toMatch(/---\n\nSeulement un \*descriptif\*\.\n$/);
    expect(fileOf(65)).toMatch(/chapo: "Une phrase .*durer\."\n/);
    expect(fileOf(65)).toMatch(/---\n\nUne phrase .* Et la fin\.\n$/);
  });

  test('stays with the file where the summary says something else, or less', () => {
    expect(fileOf(63)).toContain('# descriptif : Un autre résumé.\n');
    expect(fileOf(63)).toContain('chapo: "Un chapô."');
    expect(fileOf(64)).toContain(`# descriptif : ${LONG}\n`);
    expect(fileOf(66)).not.toContain('# descriptif');
  });
});

test('a link to a place that no page has loses it, and the report says so', () => {
  const there = '/actualites/2014/senegal-des-chantiers-de-jeunes-mieux-prepares/';
  const METHOD = '/actualites/2009/petite-methode-des-notes-de-bas-de-page/';
  expect(fileOf(60)).toContain(
    `\nHaut [le forum](${METHOD}) [le budget](${there}#ancre-budget)[^1]\n\n[^1]: La note.\n`,
  );
  expect(fileOf(61)).toContain('Voir [plus haut](#ancre-budget) et en bas.');
  for (const lost of [
    'article 60 : `#top`',
    `article 60 : \`${METHOD}#forum\``,
    'article 61 : `#bas`',
  ])
    expect(report).toContain(`- ${lost}\n`);
});

describe('a redirection of the old site', () => {
  test.each([
    [67, '/actualites/2009/petite-methode-des-notes-de-bas-de-page/'],
    [68, 'https://www.exemple.org/a%20b'],
    [69, 'content/articles/2011/guide-cooperation.pdf'],
    [70, expect.stringMatching(/^content\/.*appel-fonds-solidarite\.pdf$/)],
    [72, '-'],
    [73, '-'],
  ])('of article %i', (id, target) => {
    const { rows } = parseRows(files.get('_redirections/spip.tsv') ?? '', 'spip.tsv');
    expect(rows.find(({ from }) => from === `/spip.php?article${String(id)}`)?.to).toEqual(target);
    const told =
      report.includes(`qui ne mènent nulle part ici`) &&
      report.includes(`- article ${String(id)} : `);
    expect(told).toBe(target === '-');
  });

  test('is followed by the links to it', () => {
    expect(fileOf(74)).toMatch(
      /\[le fonds\]\(\S*appel-fonds-solidarite\.pdf\), et \[l’accueil\]\(\/\)\./,
    );
  });
});

test('what sections, keywords and other tables say is told where no page shows it', () => {
  expect(report).toContain('- rubrique 1 : `Toutes nos actualités`\n');
  expect(report).toContain('- rubrique 12 : `Voir rub13.`\n');
  expect(report).toContain('- rubrique 1 : `jpg/delegation_ete_2011.jpg`\n');
  expect(report).toContain('- mot 1 : `Le pays du cèdre`\n');
  expect(files.get('pays/japon.md')).toContain('Le pays du soleil levant');
  expect(report).not.toMatch(/- mot 2 :|Rien pour le public|types_documents/);
  expect(report).toMatch(/^- `petitions` : 2\slignes$/m);
});

test('a file of the old site is no file of another one', () => {
  expect(fileOf(74)).toMatch(/\[\*\*Guide.*\*\*\]\(\S*guide-cooperation\.pdf\)/);
});

test('a subtitle is a place only where it says one', () => {
  expect(fileOf(76)).not.toContain('\nlieu:');
  expect(report).toContain('sous-titre, absent de la fiche : « Quelle place pour les jeunes ? »');
  expect(fileOf(77)).toContain('lieu: "Hôtel de ville, Niort"');
  expect(report).toContain('déduit du sous-titre : « Hôtel de ville, Niort »');
});
