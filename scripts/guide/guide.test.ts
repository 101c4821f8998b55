import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatFault } from '../../src/domain/check/fault.ts';
import { isModelKind } from '../../src/domain/model/model-words.ts';
import { CONTENT_KINDS } from '../../src/domain/kinds.ts';
import { writePdf } from '../../src/test/write-pdf.ts';
import { findContentFaults } from '../content/check.ts';
import { drawPicture, SmallProject, TODAY } from '../content/small-project.fixture.ts';

const run = promisify(execFile);
const GUIDE = readFileSync('content/LISEZMOI.md', 'utf8');
const SCRIPTS = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
).scripts;

/** Each example of a whole file, by the path above it. */
const EXAMPLES = [...GUIDE.matchAll(/^`(content\/\S+)`\n\n```markdown\n(.*?)^```$/gms)].map(
  ([, file = '', source = '']): [string, string] => [file, source],
);
/** Each example of lines to write, as « clé: valeur » lines of an example above. */
const LINES = [...GUIDE.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, lines = '']) => lines);
const COMMANDS = [...GUIDE.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, lines = '']) =>
  lines.trim().split('\n'),
);
/** Each picture, by its file from the guide's folder, with what it says to whoever does not see it. */
const PICTURES = [...GUIDE.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
  ([, alt = '', file = '']): [string, string] => [file, alt],
);
const CHAPO =
  'Une phrase entière dit ce qui se passe, où, et pour qui, sans rien répéter du titre.';

const ARTICLE = 'content/articles/2026/2026-11-24-atelier-liban.md';
const EVENT = 'content/agenda/2026/2026-11-12-atelier-maroc.md';
const RESOURCE = 'content/ressources/2026/2026-11-20-compte-rendu-maroc.md';

/** Where lines belong that a kind alone has. */
const HOMES: readonly [RegExp, string][] = [
  [/^etat:|^seances:/m, EVENT],
  [/^evenements:/, RESOURCE],
  [/^/, ARTICLE],
];

let project: SmallProject;

beforeAll(async () => {
  project = await SmallProject.create();
  for (const [file, source] of EXAMPLES) await project.write(file, source);
  await project.write(ARTICLE.replace('.md', '.png'), await drawPicture(800, 500));
  await project.write('photo.png', await drawPicture(800, 500));
  const page = 'BT /F1 12 Tf 20 100 Td (Priorites du groupe) Tj ET';
  await project.write(RESOURCE.replace('.md', '.pdf'), writePdf({ content: page }));
  await project.write('releve.pdf', writePdf({ content: page }));
  const remote = path.join(project.root, '.git/copie.git');
  await git('init', '--quiet', '--initial-branch=main');
  await git('init', '--quiet', '--bare', remote);
  await git('remote', 'add', 'origin', remote);
  await git('commit', '--quiet', '--allow-empty', '--message', 'Au début');
});
afterAll(() => project.remove());

const faults = async () =>
  (await findContentFaults(project.root, TODAY)).faults
    .filter(({ isAdvice }) => isAdvice !== true)
    .map(formatFault);

describe('the guide of editors', () => {
  test('shows one file of each kind that editors begin', () => {
    const kinds = EXAMPLES.map(([file]) => file.split('/')[1]);
    expect(kinds.toSorted()).toEqual(CONTENT_KINDS.filter(isModelKind).toSorted());
  });

  test('shows files that pass the check as they stand', async () => {
    expect(await faults()).toEqual([]);
  });

  test.each(LINES)(
    'shows lines that pass the check in the file they belong to: %j',
    async (lines) => {
      const [, file = ARTICLE] = HOMES.find(([pattern]) => pattern.test(lines)) ?? [];
      const before = await project.read(file);
      const keys = [...lines.matchAll(/^(\w+):/gm)].map(([, key = '']) => key);
      const others = keys.reduce(
        (text, key) => text.replace(new RegExp(`^${key}: .*\n`, 'm'), ''),
        before,
      );
      await project.write(file, others.replace('\n---\n', `\n${lines}---\n`));
      expect(await faults()).toEqual([]);
      await project.write(file, before);
    },
  );

  test('gives commands that do what they say', async () => {
    expect(COMMANDS.length).toBeGreaterThan(10);
    for (const command of COMMANDS) {
      const [program = '', ...words] = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) =>
        word.replaceAll('"', ''),
      );
      if (program === 'git') await git(...words);
      else await npmRun(words.slice(1));
    }
    expect(await faults()).toEqual([]);
    // What was sent is what the folder holds.
    const { stdout } = await git('ls-tree', '-r', '--name-only', 'origin/atelier-liban');
    expect(stdout).toContain(ARTICLE);
  });

  test('shows pictures that are there, and no other is kept', () => {
    const kept = readdirSync('content/_guide').map((file) => `_guide/${file}`);
    expect(PICTURES.map(([file]) => file).toSorted()).toEqual(kept.toSorted());
    expect(PICTURES.filter(([, alt]) => alt.length < 20)).toEqual([]);
  });
});

const git = (...words: string[]) =>
  run('git', ['-c', 'user.name=Une', '-c', 'user.email=une@exemple.org', ...words], {
    cwd: project.root,
  });

/** Runs a command of the project, then writes what it leaves to be written. */
async function npmRun([name = '', ...words]: readonly string[]): Promise<void> {
  const script = /^node (?:--\S+ )*(\S+)$/.exec(SCRIPTS[name] ?? '')?.[1] ?? '';
  const options = words.filter((word) => word !== '--');
  const { stdout } = await run(process.execPath, [path.resolve(script), ...options], {
    cwd: project.root,
    env: { ...process.env, SOURCE_DATE_EPOCH: String(TODAY.epochMilliseconds / 1000) },
  });
  expect(stdout, name).toMatch(/^(?:Écrit : |Contenu vérifié|Aucun fichier)/);
  const [, file] = /^Écrit : (\S+\.md)/.exec(stdout) ?? [];
  if (file === undefined) return;
  const [block = ''] = /^---\n[\s\S]*?\n---\n/.exec(await project.read(file)) ?? [];
  await project.write(file, `${block.replace(/^chapo: .*$/m, `chapo: "${CHAPO}"`)}\nUn texte.\n`);
}
