import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PDF, PICTURE } from '../content/small-files.fixture.ts';
import { SmallProject, TODAY } from '../content/small-project.fixture.ts';
import { NEW_FILE, NEW_TERM } from './kinds.ts';

const run = promisify(execFile);
const SCRIPTS = { nouveau: path.resolve('scripts/new.ts'), terme: path.resolve('scripts/term.ts') };
const EPOCH = String(TODAY.epochMilliseconds / 1000);

// Starting Node takes longest: the project is shared, and commands run side by side.
let project: SmallProject;
beforeAll(async () => {
  project = await SmallProject.create();
});
afterAll(() => project.remove());

/** Runs the command as an editor would, from the project's folder. */
function create(command: keyof typeof SCRIPTS, ...options: string[]): Promise<string> {
  return createWith({}, command, ...options);
}

/** The same in an environment to which something was added. */
async function createWith(
  added: NodeJS.ProcessEnv,
  command: keyof typeof SCRIPTS,
  ...options: string[]
): Promise<string> {
  const env = { ...process.env, SOURCE_DATE_EPOCH: EPOCH, ...added };
  const answer = await run(process.execPath, [SCRIPTS[command], ...options], {
    cwd: project.root,
    env,
  }).catch((error: unknown) => error as { stdout: string; stderr: string });
  return `${answer.stdout}${answer.stderr}`;
}

/** What the command answers to options for which it writes nothing. */
async function expectRefusals(
  command: keyof typeof SCRIPTS,
  refused: readonly (readonly [options: readonly string[], problem: string])[],
): Promise<void> {
  const answers = await Promise.all(refused.map(([options]) => create(command, ...options)));
  expect(answers).toEqual(refused.map(([, problem]) => `${problem}\nRien n’a été écrit.\n`));
}

const TITLE = ['--titre', 'La coopération au menu du conseil'];
const TEXT = ['--texte', 'Le conseil examine les projets de l’année et vote les aides.'];
const INTERVIEW = 'https://www.exemple.org/entretien';

/** Each kind, untouched but for its title and its text. */
const KINDS: Record<string, readonly string[]> = {
  article: TITLE,
  'rendez-vous': [...TITLE, '--jour', '2026-12-15'],
  ressource: [...TITLE, '--url', INTERVIEW],
  actes: TITLE,
  // Begun once the one of this project has ended: two at once are advised against.
  alerte: [...TITLE, '--debut', '2026-12-03 08:00', '--fin', '2026-12-04 18:00'],
  pays: [
    '--nom',
    'Islande',
    '--code',
    'IS',
    '--zone',
    'Europe',
    '--groupe',
    'non',
    '--dans',
    'en Islande',
  ],
  thematique: ['--titre', 'Le sport'],
  collectivite: ['--nom', 'Brest', '--niveau', 'commune'],
  reseau: ['--nom', 'Réseau des ports'],
};

const commands = [NEW_FILE, NEW_TERM].flatMap(({ command, kinds }) =>
  Object.keys(kinds).map((kind) => ({ command, kind })),
);

describe('npm run nouveau, npm run terme', () => {
  test('begins files of every kind that pass the check', async () => {
    const answers = await Promise.all(
      commands.map(({ command, kind }) =>
        create(command, '--genre', kind, ...(KINDS[kind] ?? []), ...TEXT),
      ),
    );
    for (const answer of answers) expect(answer).toMatch(/^Écrit : content\/[\w/.-]+\.md\n/);
    expect(answers).toHaveLength(9);
    expect(await project.check()).toEqual([]);
  });

  test('leaves to be written what nobody has said, and the check asks for it', async () => {
    const name = ['--nom-du-fichier', 'Sans texte'];
    const title = ['--titre', 'Un article sans son texte'];
    const answer = await create('nouveau', '--genre', 'article', ...title, ...name);
    expect(answer).toContain('1. Ouvrez ce fichier ; remplacez le chapo et le texte du modèle');
    const file = 'content/articles/2026/2026-11-28-sans-texte.md';
    expect(await project.check()).toEqual([
      `${file}:3:8 — Cette fiche garde ces mots du modèle : « chapo », « texte ». Écrivez les vôtres à la place.`,
    ]);
    await project.removeFile(file);
  });

  test('gives sessions and the event names that will last', async () => {
    const sessions = ['--seance', '2026-12-15 14:30 16:00 Ouverture', '--seance', '2026-12-16'];
    const days = ['--jour', '2026-12-15', '--jour-fin', '2026-12-16'];
    const name = ['--nom-du-fichier', 'Deux séances'];
    await create('nouveau', '--genre', 'rendez-vous', ...TITLE, ...days, ...sessions, ...name);
    const file = 'content/agenda/2026/2026-12-15-deux-seances.md';
    const source = await project.read(file);
    expect(source).toContain('id: 2026-12-15-deux-seances\n');
    expect(source).toContain(
      '  - {id: s1, titre: "Ouverture", jour: 2026-12-15, heure: "14:30", heure_fin: "16:00"}\n  - {id: s2, jour: 2026-12-16}\n',
    );
  });

  test('puts a document and a picture beside the file, under its name', async () => {
    const from = async (file: string, name: string) => {
      const place = path.join(project.root, name);
      await rename(path.join(project.root, file), place);
      return place;
    };
    const pdf = await from(PDF, 'Relevé de décisions (1).PDF');
    const named = [...TITLE, '--nom-du-fichier', 'Deux fichiers'];
    const answer = await create('nouveau', '--genre', 'ressource', ...named, '--fichier', pdf);
    const name = 'content/ressources/2026/2026-11-28-deux-fichiers';
    expect(answer).toContain(`Écrit : ${name}.md, ${name}.pdf\n`);
    expect(existsSync(path.join(project.root, `${name}.pdf`))).toBe(true);
    const picture = await from(PICTURE, 'Photo d’été.png');
    await create(
      'nouveau',
      '--genre',
      'article',
      ...named,
      '--image',
      picture,
      '--alt',
      'Un pont.',
    );
    expect(await project.read('content/articles/2026/2026-11-28-deux-fichiers.md')).toContain(
      'image: {fichier: "./2026-11-28-deux-fichiers.png", alt: "Un pont."}',
    );
  });

  test('keeps what is there', async () => {
    const options = ['--genre', 'collectivite', '--nom', 'Lyon', '--niveau', 'commune'];
    const before = await project.read('content/collectivites/lyon.md');
    expect(await create('terme', ...options)).toBe(
      'content/collectivites/lyon.md existe déjà : il n’a pas été touché.\nChoisissez le nom du fichier : --nom-du-fichier "quelques mots".\nRien n’a été écrit.\n',
    );
    expect(await project.read('content/collectivites/lyon.md')).toBe(before);
  });

  test('says what to write where it writes nothing', async () => {
    const article = ['--genre', 'article', ...TITLE];
    const event = ['--genre', 'rendez-vous', ...TITLE];
    await expectRefusals('nouveau', [
      [['--genre', 'article'], '« --titre » : Écrivez un texte après « --titre ».'],
      [
        [...article, '--pays', 'maroco'],
        '« maroco » n’est pas une fiche de content/pays/. Vouliez-vous dire « maroc » ?',
      ],
      [
        [...event, '--jour', '15/12/2026'],
        '« --jour » : « 15/12/2026 » n’est pas une date du calendrier. Écrivez 2026-12-15.',
      ],
      [
        [...article, '--image', 'absente.png', '--decorative'],
        'Le fichier « absente.png » n’existe pas. Vérifiez son chemin.',
      ],
    ]);
  });

  test('says what is wrong with the options before all else', async () => {
    await Promise.all([
      expectRefusals('nouveau', [
        [
          ['--genre', 'pays', ...TITLE],
          '« pays » n’est pas un genre d’ici. Lancez : npm run terme -- --genre pays',
        ],
        [
          ['–genre', 'article'],
          '« –genre » : une option commence par deux tirets, comme --genre.\n« article » : écrivez l’option qui précède. Voir --aide.',
        ],
      ]),
      expectRefusals('terme', [
        [
          ['--genre', 'thematique', '--nom', 'Sport'],
          '« --nom » n’est pas une option d’ici. Vouliez-vous dire « --titre » ?',
        ],
      ]),
    ]);
  });

  test('says without a stack what the system refuses', async () => {
    await rename(path.join(project.root, '.vscode'), path.join(project.root, 'code'));
    await project.write('.vscode', 'Ce fichier tient la place du dossier.');
    const term = ['--genre', 'thematique', '--titre', 'Le climat', ...TEXT];
    const answer = await create('terme', ...term);
    expect(answer).toMatch(/^Écrit : content\/thematiques\/le-climat\.md\n/);
    expect(answer).toContain('\nRemarque : « .vscode/schemas » ne peut pas être lu ou écrit : ');
    expect(answer).not.toMatch(/node:|Error/);
    await project.removeFile('.vscode');
    await rename(path.join(project.root, 'code'), path.join(project.root, '.vscode'));
  });

  test('finds the options that npm has kept for want of « -- »', async () => {
    const answers = await Promise.all([
      createWith({ npm_config_genre: 'true' }, 'nouveau', 'article', 'Un titre'),
      createWith({ npm_config_aide: 'true' }, 'terme'),
    ]);
    expect(answers).toEqual([
      'Écrivez deux tirets seuls entre « nouveau » et les options : npm run nouveau -- --genre …\nRien n’a été écrit.\n',
      'Écrivez deux tirets seuls entre « terme » et les options : npm run terme -- --aide …\nRien n’a été écrit.\n',
    ]);
  });

  test('tells every option, however it is asked', async () => {
    const [french, english, short] = await Promise.all(
      ['--aide', '--help', '-h'].map((option) => create('nouveau', option)),
    );
    expect(french).toMatch(/--genre rendez-vous\n +--titre .*--jour-fin.*--alt .*--seance /s);
    expect([english, short]).toEqual([french, french]);
  });
});
