import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { PDF, PICTURE } from '../content/small-files.fixture.ts';
import { SmallProject, TODAY } from '../content/small-project.fixture.ts';
import { makeDraft } from './draft.ts';
import { wordFault } from './fault-words.ts';
import { readOptions } from './options.ts';

const TEXT = [
  '--texte',
  'Le conseil examine les projets de l’année et vote les aides du trimestre.',
];
const ALT = ['--alt', 'Deux élues signent un accord'];

let project: SmallProject;
let picture = '';
let pdf = '';
beforeAll(async () => {
  project = await SmallProject.create();
  picture = path.join(project.root, PICTURE);
  pdf = path.join(project.root, PDF);
  await mkdir(path.join(project.root, 'dossier.png'));
  await writeFile(path.join(project.root, 'programme.exe'), 'MZ');
  await writeFile(path.join(project.root, 'sans-format'), 'Un texte.');
  await writeFile(
    path.join(project.root, 'débat.vtt'),
    'WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour.\n',
  );
});
afterAll(() => project.remove());

const draft = (kind: ModelKind, ...args: string[]) =>
  makeDraft(readOptions(args).answers, { kind, root: project.root, now: TODAY });

/** What an editor reads; nothing of a file that would be written. */
async function refuse(kind: ModelKind, ...args: string[]): Promise<string[]> {
  const made = await draft(kind, ...args);
  return 'faults' in made
    ? made.faults.map((fault) => wordFault(fault, { kind, in: 'options' }))
    : [];
}

const inProject = (name: string) => path.join(project.root, name);

/** What is written; of a file that would not be, why. */
async function write(kind: ModelKind, ...args: string[]): Promise<string> {
  const made = await draft(kind, ...args);
  return 'source' in made ? made.source : made.faults.map(({ message }) => message).join('\n');
}

describe('makeDraft of a picture', () => {
  const article = (...args: string[]) => ['--titre', 'Un accord signé', ...TEXT, ...args];
  const UNDESCRIBED = 'Décrivez l’image : --alt "Deux élues signent un accord"';

  test('asks what it shows', async () => {
    const image = ['--image', picture];
    expect(await refuse('articles', ...article(...image))).toEqual([
      `${UNDESCRIBED}, ou --decorative si elle n’apprend rien.`,
    ]);
    expect(await refuse('articles', ...article(...image, '--alt', ''))).toHaveLength(1);
    expect(await refuse('articles', ...article(...image, '--decorative', 'non'))).toHaveLength(1);
    expect(await refuse('articles', ...article(...image, ...ALT, '--decorative'))).toEqual([
      'Une image décorative n’a pas de description : gardez « --alt », ou « --decorative ».',
    ]);
    expect(await refuse('articles', ...article(...image, '--alt', 'IMG_2034.jpg'))).toEqual([
      expect.stringContaining('« --alt » : Décrivez ce que montre l’image en une phrase'),
    ]);
  });

  test('takes its word for it', async () => {
    const image = ['--image', picture];
    expect(await write('articles', ...article(...image, '--decorative'))).toMatch(
      /^image: \{fichier: ".*", decorative: true\}$/m,
    );
    expect(await write('articles', ...article(...image, ...ALT))).toMatch(
      /^image: \{fichier: ".*", alt: "Deux élues signent un accord"\}$/m,
    );
  });

  test.each([['--alt', 'Un pont'], ['--credit', 'Ville de Lyon'], ['--decorative']])(
    'refuses %s without one',
    async (option, ...words) => {
      expect(await refuse('articles', ...article(option, ...words))).toEqual([
        `« ${option} » va avec une image : écrivez aussi --image, suivi de son fichier.`,
      ]);
    },
  );

  test('asks an album for one, described and signed', async () => {
    const album = ['--type', 'photo', ...article()];
    expect(await refuse('ressources', ...album)).toEqual([
      'Un album a au moins une image : écrivez --image, suivi de son fichier.',
    ]);
    expect(await refuse('ressources', ...album, '--image', picture)).toEqual([
      `${UNDESCRIBED}.`,
      '« --credit » : Écrivez un texte après « --credit ».',
    ]);
    expect(
      await refuse('ressources', ...album, '--image', picture, ...ALT, '--credit', 'CUF'),
    ).toEqual([]);
  });
});

describe('makeDraft of files', () => {
  const named = ['--titre', 'Relevé de décisions', ...TEXT];

  test('refuses what cannot be put beside it', async () => {
    const refusals = await Promise.all(
      ['dossier.png', 'programme.exe', 'sans-format'].map((name) =>
        refuse('ressources', ...named, '--fichier', inProject(name)),
      ),
    );
    expect(refusals).toEqual([
      [`« ${inProject('dossier.png')} » n’est pas un fichier. Nommez le fichier lui-même.`],
      [expect.stringContaining('« --fichier » : un fichier .exe ne peut pas être publié.')],
      [expect.stringContaining('« --fichier » : un fichier sans extension ne peut pas')],
    ]);
  });

  test('gives each a name of its own', async () => {
    const drawn = ['--image', picture, ...ALT];
    expect(await draft('ressources', ...named, '--fichier', pdf, ...drawn)).toMatchObject({
      copies: [
        { from: pdf, to: 'content/ressources/2026/2026-11-28-releve-de-decisions.pdf' },
        { from: picture, to: 'content/ressources/2026/2026-11-28-releve-de-decisions.png' },
      ],
    });
    const file = ['--transcription', inProject('débat.vtt')];
    expect(await draft('ressources', ...named, '--fichier', pdf, ...file)).toMatchObject({
      copies: [{ from: pdf }, { to: 'content/ressources/2026/2026-11-28-releve-de-decisions.vtt' }],
    });
  });

  test('copies one that is named twice once, and two of one form under two names', async () => {
    const twice = await draft('ressources', ...named, '--fichier', pdf, '--alternative', pdf);
    expect('copies' in twice ? twice.copies : twice.faults).toHaveLength(1);
    const other = inProject('autre.pdf');
    await copyFile(pdf, other);
    const both = ['--fichier', pdf, '--alternative', other];
    expect(await draft('ressources', ...named, ...both)).toMatchObject({
      copies: [
        { from: pdf, to: 'content/ressources/2026/2026-11-28-releve-de-decisions.pdf' },
        {
          from: other,
          to: 'content/ressources/2026/2026-11-28-releve-de-decisions-alternative.pdf',
        },
      ],
    });
  });
});

describe('makeDraft among the files that are there', () => {
  const event = (title: string, ...args: string[]) => ['--titre', title, ...args, ...TEXT];
  const country = ['--zone', 'Asie', '--groupe', 'non', ...TEXT];

  test.each<[ModelKind, string[], string]>([
    // By its title it would have the address of another, on another day.
    [
      'agenda',
      event('Groupe-pays Liban', '--jour', '2026-12-09'),
      'Ce nom donne la même adresse que content/agenda/2026/2026-12-08-groupe-pays-liban.md.',
    ],
    [
      'thematiques',
      event('Pages'),
      'Le nom « pages » est réservé au site. Choisissez-en un autre, plus précis.',
    ],
    [
      'thematiques',
      event('2026'),
      'Le nom « 2026 » n’est qu’un nombre : ajoutez un mot, les nombres sont ceux des pages et des années.',
    ],
    ['articles', event('😀'), 'Il n’y a pas de lettre latine dont faire le nom du fichier.'],
    [
      'articles',
      event('Un titre', '--nom-du-fichier', ''),
      'Il n’y a pas de lettre latine dont faire le nom du fichier.',
    ],
    [
      'articles',
      event('Un titre', '--pays', 'liban', '--pays', 'liban'),
      '« --pays » : « liban » est déjà écrit dans cette liste. Retirez l’un des deux.',
    ],
    [
      'articles',
      event('Un titre', '--pays', 'le liban'),
      '« le liban » n’est pas une fiche de content/pays/. Vouliez-vous dire « liban » ?',
    ],
    [
      'articles',
      event('Un titre', '--evenements', 'agenda/2026/inexistant'),
      '« --evenements » : il n’y a pas de fiche content/agenda/2026/inexistant.md. Corrigez le nom ou créez la fiche.',
    ],
    [
      'agenda',
      event('Un titre', '--jour', '2026-12-15', '--compte-rendu', 'ressources/2025/absent'),
      '« --compte-rendu » : il n’y a pas de fiche content/ressources/2025/absent.md. Corrigez le nom ou créez la fiche.',
    ],
    [
      'pays',
      [
        '--nom',
        'République libanaise',
        '--code',
        'LB',
        '--dans',
        'en République libanaise',
        ...country,
      ],
      '« --code » : content/pays/liban.md a déjà le code « LB ». Corrigez l’un des deux.',
    ],
    [
      'articles',
      event('Un titre', '--alias', '/pays/liban/'),
      '« --alias » : /pays/liban/ est l’adresse d’une page du site (content/pays/liban.md). Retirez cet alias, ou corrigez-le.',
    ],
  ])('of %s refuses %j', async (kind, args, problem) => {
    expect(await refuse(kind, ...args)).toEqual([problem]);
  });

  test('refuses tags in a title, and a link to nothing in the text', async () => {
    expect(await refuse('articles', ...event('Les <b>maires</b>'))).toEqual([
      expect.stringContaining('« --titre » : '),
    ]);
    expect(
      await refuse('articles', '--titre', 'Un titre', '--texte', 'Voyez [le Chili](/pays/chili/).'),
    ).toEqual([expect.stringContaining('« --texte » : ')]);
  });

  test('lets another name or identifier be chosen', async () => {
    const args = event('Groupe-pays Liban', '--jour', '2026-12-09');
    expect(await refuse('agenda', ...args, '--nom-du-fichier', 'Liban écoles')).toEqual([]);
    expect(await write('articles', ...event('Un titre', '--id', 'un-autre'))).toContain(
      '\nid: un-autre\n',
    );
    expect(
      await draft(
        'articles',
        ...event('مؤتمر المدن', '--langue', 'ar', '--nom-du-fichier', 'Congrès'),
      ),
    ).toMatchObject({
      file: 'content/articles/2026/2026-11-28-congres.md',
    });
  });
});

describe('makeDraft in the words of the command line', () => {
  const event = ['--titre', 'Un titre', '--jour', '2026-12-15', ...TEXT];

  test.each<[ModelKind, string[], string]>([
    [
      'agenda',
      [...event, '--heure', '14h30'],
      '« --heure » : « 14h30 » n’est pas une heure. Écrivez 14:30.',
    ],
    [
      'agenda',
      [...event, '--heure', 'bientôt'],
      '« --heure » : « bientôt » n’est pas une heure. Écrivez-la comme 14:30.',
    ],
    [
      'agenda',
      [...event, '--seance', '2026-12-15 14h30 Fin'],
      '« --seance » : « 14h30 » n’est pas une heure. Écrivez 14:30.',
    ],
    [
      'agenda',
      [...event, '--publication', '2026-12-01'],
      '« --publication » : « 2026-12-01 » n’est pas un jour et une heure. Écrivez "2026-12-01 08:00".',
    ],
    [
      'agenda',
      [...event, '--heure', '14h30-16h'],
      '« --heure » : « 14h30-16h » n’est pas une heure. Écrivez 14:30, et « --heure-fin 16:00 ».',
    ],
    [
      'agenda',
      [...event, '--lieu', ''],
      '« --lieu » : Écrivez un texte après « --lieu ». Si cette option ne sert pas, retirez-la.',
    ],
    [
      'agenda',
      [...event, '--edition', 'assises'],
      '« assises » n’est pas une fiche de content/actes/. Créez-la par « npm run nouveau ».',
    ],
    [
      'articles',
      ['--titre', 'Un titre', '--a-la-une', 'hier', ...TEXT],
      '« --a-la-une » : Écrivez le dernier jour où l’article reste en tête, comme 2025-10-14, ou oui pour un mois.',
    ],
    [
      'agenda',
      [...event, '--etat', 'reporte'],
      '« --etat » : Ajoutez trois options : « --motif » pourquoi ce rendez-vous est reporté, « --mise-a-jour » le jour où vous l’annoncez, « --motif-mise-a-jour » ce qui change. Les agendas de vos abonnés ne suivent qu’à cette condition.',
    ],
    [
      'articles',
      ['--titre', 'Un titre', '--brouillon', 'bientôt', ...TEXT],
      '« --brouillon » : écrivez --brouillon oui, ou --brouillon non.',
    ],
    ['articles', TEXT, '« --titre » : Écrivez un texte après « --titre ».'],
    [
      'ressources',
      ['--titre', 'Un titre', ...TEXT],
      '« --fichier » : Donnez soit « --fichier » (le document, à côté de la fiche), soit « --url » (l’hébergeur), et un seul des deux.',
    ],
  ])('of %s answers %j', async (kind, args, problem) => {
    expect(await refuse(kind, ...args)).toEqual([problem]);
  });
});
