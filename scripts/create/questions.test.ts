import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PICTURE } from '../content/small-files.fixture.ts';
import { SmallProject, TODAY } from '../content/small-project.fixture.ts';
import {
  CONTROL_C,
  CONTROL_D,
  DOWN,
  ENTER,
  hasTerminal,
  runInTerminal,
  TAB,
  type Step,
} from './terminal.fixture.ts';

const CHAPO =
  'Les services techniques de deux villes ouvrent un atelier commun sur la gestion de l’eau.';
const BODY = 'L’atelier réunit douze agents pendant trois jours.';

let project: SmallProject;
beforeAll(async () => {
  project = await SmallProject.create();
});
afterAll(() => project.remove());

/** What an editor sees and types, from the project's folder. */
function answer(script: string, steps: readonly Step[], options: readonly string[] = []) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(TODAY.epochMilliseconds / 1000) };
  const command = [process.execPath, path.resolve(script), ...options];
  return runInTerminal(command, { cwd: project.root, env, steps });
}

/** What is left to do once the questions are answered. */
async function replaceText(file: string): Promise<void> {
  const [block = ''] = /^---\n[\s\S]*?\n---\n/.exec(await project.read(file)) ?? [];
  await project.write(file, `${block}\n${BODY}\n`);
}

describe.skipIf(!hasTerminal)('the questions of npm run nouveau and npm run terme', () => {
  test('find terms by a few letters, and leave only the text to be written', async () => {
    const { screen, code } = await answer('scripts/new.ts', [
      ['Que voulez-vous écrire', ENTER],
      ['Titre', `Deux villes ouvrent un atelier${ENTER}`],
      ['Chapo', `${CHAPO}${ENTER}`],
      ['Rubrique', `${DOWN}${ENTER}`],
      // Two of them, without the accent.
      ['Pays', 'cote'],
      ['Recherche : cote', TAB],
      ['✓ Côte d’Ivoire', '\u007F'.repeat(4)],
      ['Recherche : _', 'lib'],
      ['Recherche : lib', TAB],
      ['✓ Liban', ENTER],
      // One, which Enter takes as it stands.
      ['Thématiques', 'eau'],
      ['Recherche : eau', ENTER],
      ['Collectivités', ENTER],
      ['Réseaux', ENTER],
    ]);
    const file = 'content/articles/2026/2026-11-28-deux-villes-ouvrent-un-atelier.md';
    expect(screen).toContain(`Écrit : ${file}`);
    expect(screen).toContain('1. Ouvrez ce fichier ; remplacez le texte du modèle');
    expect(screen).not.toMatch(/Search|match|navigate|confirm/);
    expect(code).toBe(0);
    const source = await project.read(file);
    expect(source).toContain(
      'rubrique: collectivites\npays: [cote-d-ivoire, liban]\nthematiques: [eau]\n',
    );
    expect(await project.check()).toEqual([
      expect.stringContaining(`${file}:11:1 — Cette fiche garde ce mot du modèle : « texte ».`),
    ]);
    await replaceText(file);
    expect(await project.check()).toEqual([]);
  });

  test('ask again at once for what the check would refuse, and keep the other answers', async () => {
    const { screen, code } = await answer('scripts/new.ts', [
      ['Que voulez-vous écrire', `${DOWN}${ENTER}`],
      ['Titre', `Atelier des deux villes${ENTER}`],
      ['Chapo', `${CHAPO}${ENTER}`],
      ['Jour du rendez-vous', `15/12/2026${ENTER}`],
      ['Écrivez 2026-12-15', `${'\u007F'.repeat(10)}2026-12-15${ENTER}`],
      ['Heure du début', `16:00${ENTER}`],
      ['Heure de fin', `"14:30"${ENTER}`],
      ['Lieu', ENTER],
      ['Modalité', ENTER],
      ['Accès', ENTER],
      ['Pays', ENTER],
      ['Thématiques', ENTER],
      ['Collectivités', ENTER],
      ['Réseaux', ENTER],
      ['Heure de fin (facultatif', `17:30${ENTER}`],
    ]);
    const file = 'content/agenda/2026/2026-12-15-atelier-des-deux-villes.md';
    expect(screen).toContain(`Écrit : ${file}`);
    expect(code).toBe(0);
    await replaceText(file);
    expect(await project.read(file)).toContain(
      'jour: 2026-12-15\nheure: "16:00"\nheure_fin: "17:30"\n',
    );
    expect(await project.check()).toEqual([]);
  });

  test('find the code of a country by its name', async () => {
    const { code } = await answer('scripts/term.ts', [
      ['Que voulez-vous écrire', ENTER],
      ['Nom', `Islande${ENTER}`],
      ['Code', 'island'],
      ['Islande (IS)', ENTER],
      ['Zone', ENTER],
      ['Groupe-pays', `n`],
      ['Dans ce pays', `en Islande${ENTER}`],
      ['Chapo', `${CHAPO}${ENTER}`],
    ]);
    expect(code).toBe(0);
    expect(await project.read('content/pays/islande.md')).toContain('code: "IS"\n');
    await replaceText('content/pays/islande.md');
    expect(await project.check()).toEqual([]);
  });

  test('make an album of a picture that is dropped on the terminal', async () => {
    const picture = path.join(project.root, PICTURE);
    const { screen, code } = await answer('scripts/new.ts', [
      ['Que voulez-vous écrire', `${DOWN}${DOWN}${ENTER}`],
      ['Titre', `Un album de l’atelier${ENTER}`],
      ['Chapo', `${CHAPO}${ENTER}`],
      ['Type', `${DOWN}${ENTER}`],
      ['Pays', ENTER],
      ['Thématiques', ENTER],
      ['Collectivités', ENTER],
      ['Réseaux', ENTER],
      ['Image', `absente.png${ENTER}`],
      ['n’existe pas', `${'\u007F'.repeat(11)}'${picture}' ${ENTER}`],
      ['Description de l’image', `Neuf personnes autour d’une table${ENTER}`],
      ['Auteur de l’image', `Cités Unies France${ENTER}`],
    ]);
    const name = '2026-11-28-un-album-de-l-atelier';
    expect(screen).toContain(`Écrit : content/ressources/2026/${name}.md, content`);
    expect(code).toBe(0);
    const file = `content/ressources/2026/${name}.md`;
    expect(await project.read(file)).toContain(
      `  - {fichier: "./${name}.png", alt: "Neuf personnes autour d’une table", credit: "Cités Unies France"}\n`,
    );
    await replaceText(file);
    expect(await project.check()).toEqual([]);
  });

  test('ask again for a file and for an address where neither was given', async () => {
    const { screen, code } = await answer('scripts/new.ts', [
      ['Que voulez-vous écrire', `${DOWN}${DOWN}${ENTER}`],
      ['Titre', `Un guide de l’atelier${ENTER}`],
      ['Chapo', `${CHAPO}${ENTER}`],
      ['Type', ENTER],
      ['Fichier', ENTER],
      ['Adresse web', ENTER],
      ['Pays', ENTER],
      ['Thématiques', ENTER],
      ['Collectivités', ENTER],
      ['Réseaux', ENTER],
      ['Fichier (facultatif', ENTER],
      ['Adresse web (facultatif', `https://www.exemple.org/guide${ENTER}`],
    ]);
    expect(screen).toContain(
      'Donnez soit « Fichier » (le document, à côté de la fiche), soit « Adr',
    );
    expect(code).toBe(0);
    const file = 'content/ressources/2026/2026-11-28-un-guide-de-l-atelier.md';
    expect(await project.read(file)).toContain('url: "https://www.exemple.org/guide"\n');
    await replaceText(file);
    expect(await project.check()).toEqual([]);
  });

  test('ask for a name where the title gives one that is taken, or none', async () => {
    const { screen, code } = await answer('scripts/term.ts', [
      ['Que voulez-vous écrire', `${DOWN}${ENTER}`],
      ['Titre', `Eau${ENTER}`],
      ['Chapo', `${CHAPO}${ENTER}`],
      ['Quelques mots pour le nom', `مدن${ENTER}`],
      ['en lettres latines.', `${'\u007F'.repeat(3)}Eaux douces${ENTER}`],
    ]);
    expect(screen).toContain('content/thematiques/eau.md existe déjà');
    expect(screen).toContain('Écrit : content/thematiques/eaux-douces.md');
    expect(code).toBe(0);
    await project.removeFile('content/thematiques/eaux-douces.md');
  });

  test('begin only once the options are right', async () => {
    const options = ['--genre', 'article', '--texe', 'Un texte.'];
    const { screen, code } = await answer('scripts/new.ts', [], options);
    expect(screen).toMatch(/^« --texe » n’est pas une option d’ici/);
    expect(code).toBe(2);
  });

  test.each([
    ['a choice', 'scripts/new.ts', [['Que voulez-vous écrire', CONTROL_D]]],
    [
      'a text',
      'scripts/new.ts',
      [
        ['Que voulez-vous écrire', ENTER],
        ['Titre', CONTROL_D],
      ],
    ],
  ] as const)(
    'write nothing when the end of the input comes in %s',
    async (_name, script, steps) => {
      const { screen, code } = await answer(script, steps);
      expect(screen).toMatch(/Rien n’a été écrit\.\s*$/);
      expect(code).toBe(2);
    },
  );

  test('write nothing when they are broken off', async () => {
    const { screen, code } = await answer('scripts/new.ts', [
      ['Que voulez-vous écrire', ENTER],
      ['Titre', `Un essai vite abandonné${CONTROL_C}`],
    ]);
    expect(screen).toContain('Rien n’a été écrit.');
    expect(code).toBe(2);
    expect(await project.check()).toEqual([]);
  });
});

test.skipIf(hasTerminal)(
  'the questions were not tried: no `script` of util-linux is installed',
  () => {
    expect(hasTerminal).toBe(false);
  },
);
