import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallProject, TODAY } from '../content/small-project.fixture.ts';
import {
  CONTROL_C,
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
function answer(script: string, steps: readonly Step[]) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(TODAY.epochMilliseconds / 1000) };
  const command = [process.execPath, path.resolve(script)];
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
