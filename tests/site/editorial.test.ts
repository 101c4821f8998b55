import { describe, expect, test } from 'vitest';
import { readSourceFiles } from '../../src/files/content-files.ts';
import { readFrontmatter } from '../../src/files/frontmatter.ts';
import { isDay } from '../../src/lib/dates.ts';
import { PROJECT } from '../support/dist.ts';
import { expectOnFixture } from '../support/fixture-only.ts';
import { runsOfWords } from '../support/word-runs.ts';

// What the association writes itself is its own, even when it comes from its former site: only the
// samples that came with the portal are held to these rules.

/** A sentence that shares so many words in a row with another’s has been copied from it. */
const RUN_LENGTH = 8;

/** Texts of the association’s former site, as far as they are known to us. */
const FORMER_TEXTS = [
  'Democracy Reloading étend son programme aux municipalités de l’Axe Sud-Méditerranée',
  'CGLU : Global Refugee Forum Progress Review 2025',
  'Assises franco-marocaines de la coopération décentralisée, les 1 et 2 décembre 2026',
  'se déroule du 28 janvier au 6 février',
  'le 4 juillet 2025, après le Cameroun l’année',
  'Rencontres de Femmes du Monde en Seine-Saint-Denis',
  'ministère de l’Europe et des Affaires étrangères',
  'Communiqué 22 septembre 2025 : Reconnaissance de l’État de Palestine par la',
  'Save the Date : Réunion du groupe-pays États-Unis le jeudi 20 novembre de 15h00 à',
  'Prochaine réunion du groupe-pays Arménie le 12 février 2024',
  'Réunion du groupe-pays Sénégal le 31 mars 2023',
  'Deuxième réunion du Comité des Donateurs du fonds Liban : présentation du plan d',
  'mission de Cités Unies France dans le cadre du conseil mondial de CGLU du 25 au',
  'Nouvelle présidence du groupe-pays Sénégal de Cités Unies France',
  'Les collectivités face à la crise en Ukraine',
  '50 ans de CUF : Le « Relais de la Coop Déc’ »',
  'Sécurité au Sahel et coopération',
  'réservé aux collectivités adhérentes de CUF',
];

/** Runs that nobody can write otherwise: names. */
const ALLOWED_RUNS = new Set(['ministere de l europe et des affaires etrangeres']);

/** Words that stop being true when the text is read another day. */
const RELATIVE_DAY = new RegExp(
  [
    "hier|demain|avant-hier|après-demain|aujourd[’']hui",
    'ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|mois-ci)',
    'ce \\d+(?:er)? ?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
    'cette (?:semaine|année)|ces (?:derniers|prochains) (?:jours|mois)|ces dernières semaines',
    '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois|été|automne|hiver|printemps) (?:prochain|dernier)',
    '(?:semaine|année) (?:prochaine|dernière)',
    'il y a (?:\\d+|un|une|deux|trois|quatre|cinq|six|dix|quelques) (?:jours?|semaines?|mois|ans?)',
  ]
    .map((words) => `(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`)
    .join('|'),
  'iu',
);

/** What is written in a file whose day of publication nobody has confirmed. */
const AWAITED_DAY = /^# À confirmer par Cités Unies France : le jour de (?:parution|l['’]annonce)/m;

const FOLDERS = [
  ...['articles', 'agenda', 'ressources', 'actes', 'lettres', 'alertes'],
  ...['pays', 'thematiques', 'collectivites', 'reseaux', 'pages'],
];
const sources = (
  await Promise.all(FOLDERS.map((folder) => readSourceFiles(`content/${folder}`, PROJECT)))
).flat();
const written = sources.map(({ path, source }) => ({ path, source, ...readFrontmatter(source) }));
const samples = written.filter(({ fields }) => fields.exemple === true);

/** What readers read of a file: neither its identifiers nor its old addresses. */
const readWords = ({ fields, body }: (typeof written)[number]) =>
  [fields.titre, fields.chapo, fields.sous_titre, body].map(String).join('\n');

const formerRuns = new Set(FORMER_TEXTS.flatMap((text) => runsOfWords(text, RUN_LENGTH)));

function copiedRuns(text: string): string[] {
  const runs = runsOfWords(text, RUN_LENGTH);
  return runs.filter((run) => formerRuns.has(run) && !ALLOWED_RUNS.has(run));
}

describe('copying', () => {
  test('is seen through accents, apostrophes and capitals', () => {
    expect(copiedRuns('Le festival SE DEROULE du 28 janvier, au 6 février.')).toHaveLength(1);
    expect(copiedRuns('Le ministère de l’Europe et des Affaires étrangères.')).toEqual([]);
  });

  test('of eight words of the former site in a row is in no sample', () => {
    expectOnFixture(samples.length);
    const copies = samples.flatMap((file) =>
      copiedRuns(readWords(file)).map((run) => [file.path, run]),
    );
    expect(copies).toEqual([]);
  });
});

describe('a summary', () => {
  test.each([
    'Le congrès s’ouvre ce vendredi.',
    'Une mission part la semaine prochaine.',
    'Le comité se réunit ce 10 février.',
    'La rencontre a eu lieu il y a cinq mois.',
  ])('with a relative day is seen: %s', (summary) => {
    expect(summary).toMatch(RELATIVE_DAY);
  });

  test('of a sample says no day that stops being true', () => {
    const summaries = samples.map(({ path, fields }) => ({ path, chapo: String(fields.chapo) }));
    expect(summaries.filter(({ chapo }) => RELATIVE_DAY.test(chapo))).toEqual([]);
  });
});

describe('a date', () => {
  test('of a sample has no day where the association must still confirm which it was', () => {
    const invented = samples.filter(
      ({ source, fields }) => AWAITED_DAY.test(source) && isDay(String(fields.date)),
    );
    expect(invented.map(({ path }) => path)).toEqual([]);
  });
});

describe('a sample', () => {
  test('is signed by nobody but the association', () => {
    const signed = samples.filter(({ fields }) => fields.auteurs !== undefined);
    const byOthers = signed.filter(
      ({ fields }) => JSON.stringify(fields.auteurs) !== '["Cités Unies France"]',
    );
    expect(byOthers.map(({ path }) => path)).toEqual([]);
  });

  test('has no licence: nobody has given one', () => {
    const licensed = samples.filter(({ fields }) => fields.licence !== undefined);
    expect(licensed.map(({ path }) => path)).toEqual([]);
  });
});
