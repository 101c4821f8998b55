import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findContentFaults } from '../../scripts/content/check.ts';
import { findWaysToReach } from '../../src/domain/check/body/ways-to-reach.ts';
import {
  alterSample,
  createSite,
  importInto,
  readSite,
  type EmptySite,
} from '../support/spip-site.ts';

const P = 'jean.dupont@cites-unies-france.org';

/** Articles of the sample, each ending as those of the old site do, or as some of their editors wrote. */
const ROWS: Readonly<Record<number, Record<string, string>>> = {
  60: {
    texte: `Deux agents.\n\n{{Contact(s) :}} [Jean Dupont->mailto:${P}], chargé de mission Liban, ${P}\n_ 01 53 41 81 81 / 06 12 34 56 78`,
  },
  61: {
    titre: `Chantiers de jeunes, contact ${P}`,
    soustitre: `à Paris (${P})`,
    chapo: `x, ${P}.`,
  },
  63: { nom_site: `Écrire à ${P}`, url_site: 'https://wa.me/33612345678' },
  64: { titre: `${'Mot '.repeat(32)}${P}`, surtitre: `Série – ${P}` },
  65: { texte: `Un fonds[[${P}]] ouvert[[Voir Jean, ${P}.]].` },
  66: { chapo: '', descriptif: `Un descriptif : ${P}`, texte: 'Écrire à contact@a.fr.' },
  74: { texte: `<multi>[fr]Par Jean (${P})[en]By Jean (${P})</multi>` },
  76: {
    titre: 'Réunion du groupe-pays Mali le 12 mars 2030 à 14h30',
    texte: `Inscription auprès de Jean : ${P}`,
  },
};

const OTHERS = [
  `UPDATE spip_evenements SET descriptif = 'Inscription : ${P}', lieu = 'Salle 3 (${P})', adresse = '12, rue x, tél. 06 12 34 56 78' WHERE id_evenement = 3`,
  `UPDATE spip_documents SET titre = 'Guide (${P})', descriptif = 'Photo : ${P}', credits = '${P}', alt = '${P}'`,
  `UPDATE spip_auteurs SET nom = '${P}' WHERE id_auteur = 2`,
  `UPDATE spip_rubriques SET texte = 'Référent : Jean, ${P}' WHERE id_rubrique = 13`,
];

let base: string;
let site: EmptySite;

function alterArticles(): string {
  const file = alterSample(...OTHERS);
  const database = new DatabaseSync(file);
  for (const [id, row] of Object.entries(ROWS)) {
    const changes = Object.keys(row).map((name) => `${name} = ?`);
    const sql = `UPDATE spip_articles SET ${changes.join(', ')} WHERE id_article = ?`;
    database.prepare(sql).run(...Object.values(row), Number(id));
  }
  database.close();
  return file;
}

const read = (file: string) =>
  readFileSync(path.join(site.content, file), 'utf8').replaceAll('\u00A0', ' ');

/** The path and the text of the file that holds a line. */
function fileOf(line: string): [path: string, text: string] {
  const files = [...readSite(site).keys()].map((file) => [file, read(file)] as const);
  const found = files.find(([, text]) => text.includes(line));
  if (found === undefined) throw new Error(`${line} was not imported.`);
  return [...found];
}

const textOf = (id: number) => fileOf(`# Ancien site : article ${String(id)}\n`)[1];

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  base = alterArticles();
  site = createSite();
  expect(await importInto(site, base)).toBe(0);
});

describe('how to reach persons', () => {
  test('is in no file, nor in the report', () => {
    const files = [
      ...readSite(site).keys(),
      '_import/rapport-import.md',
      '_import/rapport-import.json',
    ];
    const texts = files.filter((file) => /\.(?:md|tsv|json)$/.test(file));
    const found = texts.filter(
      (file) => findWaysToReach(read(file).replaceAll('<!---->', '')).length > 0,
    );
    expect(texts.length).toBeGreaterThan(90);
    expect(found).toEqual([]);
  });

  test('keeps no article from being published', async () => {
    const { faults } = await findContentFaults(site.root);
    expect(faults.filter(({ isAdvice }) => isAdvice !== true)).toEqual([]);
    expect([...readSite(site).keys()]).toEqual(
      expect.arrayContaining([
        'articles/2014/2014-02-20-chantiers-de-jeunes.md',
        'agenda/2030/2030-03-12-reunion-du-groupe-pays-mali.md',
      ]),
    );
  });

  test('goes out of texts, titles, summaries, notes and other languages, and names stay', () => {
    expect(textOf(60)).toContain(
      '**Contact(s) :** Jean Dupont, chargé de mission Liban\\\n01 53 41 81 81\n',
    );
    expect(textOf(61)).toMatch(/titre: "Chantiers de jeunes"[\s\S]*sous_titre: "à Paris"/);
    expect(textOf(63)).not.toContain('liens:');
    expect(textOf(64)).toContain('serie: "Série"');
    expect(textOf(65)).toContain('Un fonds ouvert[^2].\n\n[^2]: Voir Jean.');
    expect(textOf(66)).toMatch(/chapo: "Un descriptif"[\s\S]*contact<!---->@a\.fr/);
    expect(fileOf('id: spip-article-74\n')[1]).toContain('\n\nPar Jean\n');
    expect(fileOf('id: spip-article-74-en')[1]).toContain('\n\nBy Jean\n');
  });

  test('goes out of meetings, files, authors and sections', () => {
    const [, meeting] = fileOf('evenement 3, porté');
    expect(meeting).toMatch(/lieu: "Salle 3"\nadresse: "12, rue x"[\s\S]*---\n\nVoir \[/);
    expect(read('pays/liban.md')).toContain('Référent : Jean\n');
    const album = [...readSite(site).keys()].find((file) => file.includes('en-images'));
    expect(read(album ?? '')).toMatch(
      /alt: "Photo sans description"\n {4}credit: "Crédit non précisé"/,
    );
  });

  test('is counted in the report, file by file, and said where readers were to register', () => {
    const report = read('_import/rapport-import.md');
    const [meeting] = fileOf('evenement 3, porté');
    expect(report).toMatch(
      /^- \d+ adresses de personnes ou numéros de portable laissés de côté, dans \d+ fichiers$/m,
    );
    expect(report).toContain(`- \`content/${fileOf('# Ancien site : article 60\n')[0]}\` : 3\n`);
    expect(report).toContain(`- \`content/${meeting}\` : 3 (pour s’inscrire)\n`);
    const review = report.split('\n').filter((line) => line.includes('l’adresse où s’inscrire'));
    expect(review).toEqual([expect.stringContaining('reunion-du-groupe-pays-mali.md')]);
  });
});

test('a second import changes nothing', async () => {
  const before = readSite(site);
  const report = read('_import/rapport-import.json');
  expect(await importInto(site, base)).toBe(0);
  expect(readSite(site)).toEqual(before);
  expect(read('_import/rapport-import.json')).toBe(report);
});
