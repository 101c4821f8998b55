import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SmallProject } from '../content/small-project.fixture.ts';
import { checkSpelling } from './command.ts';

const FILE = 'content/articles/2026/2026-11-25-mots.md';
const TEXT = `Les colectivités de l’eau et d’aujourd’hui, à l’ecole.

Voyez https://exemple.org/colectivites, \`colectivites\`, contact@colectivite.fr et Colectivia.
Le groupe-pays va vite ; la visio aussi, et le zrblx.`;

let project: SmallProject;
let report: Awaited<ReturnType<typeof checkSpelling>>;

beforeAll(async () => {
  project = await SmallProject.create();
  await project.write(FILE, `---\ntitre: Une nouvele\nchapo: Un mot.\n---\n\n${TEXT}\n`);
  await project.write('content/_orthographe.txt', '# Nos mots\nzrblx\nvisio\n');
  report = await checkSpelling(project.root);
});
afterAll(() => project.remove());

describe('npm run orthographe', () => {
  test('names each word that is not known, at its line, with a proposal', () => {
    expect(report.lines.filter((line) => line.startsWith(FILE))).toEqual([
      `${FILE}:2 — « nouvele » n’est pas dans le dictionnaire. Peut-être « nouvelle » ?`,
      `${FILE}:6 — « colectivités » n’est pas dans le dictionnaire. Peut-être « collectivités » ?`,
      `${FILE}:6 — « l’ecole » n’est pas dans le dictionnaire. Peut-être « école » ?`,
    ]);
  });

  test('ends with the count, and with where right words are kept', () => {
    expect(report.lines.at(-1)).toMatch(
      /^\d+.mots, 3.inconnus\. Un mot juste s’ajoute à content\/_orthographe\.txt\.$/,
    );
  });
});
