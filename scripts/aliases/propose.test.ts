import { execFileSync } from 'node:child_process';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, COUNTRY, EVENT, PICTURE } from '../content/small-files.fixture.ts';
import { SmallProject } from '../content/small-project.fixture.ts';
import { proposeAliases } from './propose.ts';

const RENAMED = 'content/articles/2026/2026-11-24-assises-du-maroc.md';
const WITHOUT_ID = (source: string) => source.replace(/^id: .*\n/m, '');

let project: SmallProject;
const git = (...parameters: string[]) =>
  execFileSync('git', [
    ...['-C', project.root, '-c', 'user.name=t', '-c', 'user.email=t@exemple.org'],
    ...parameters,
  ]);
const move = (from: string, to: string) =>
  rename(path.join(project.root, from), path.join(project.root, to));

beforeAll(async () => {
  project = await SmallProject.create();
  await project.write(ARTICLE, WITHOUT_ID(await project.read(ARTICLE)));
  await project.write(EVENT, WITHOUT_ID(await project.read(EVENT)));
  await project.write(
    DRAFT,
    (await project.read(DRAFT)).replace('---\n', '---\nbrouillon: true\n'),
  );
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Publish');
});
afterAll(() => project.remove());

const TABLE = 'content/_redirections/site-spip.tsv';
const TOPIC = 'content/thematiques/eau.md';
const DRAFT = 'content/articles/2026/2026-10-05-eau-potable.md';

describe('npm run alias, on a real repository', () => {
  test('has nothing to say of what keeps its name', async () => {
    expect(await proposeAliases(project.root)).toEqual([]);
  });

  test('proposes the old address and the identifier, before Git knows of the new name', async () => {
    await move(ARTICLE, RENAMED);
    expect(await proposeAliases(project.root)).toEqual([
      `${RENAMED} (auparavant ${ARTICLE}), ajoutez :`,
      '  alias: [/actualites/2026/assises-maroc/]',
      '  id: 2026-11-24-assises-maroc',
    ]);
    expect(git('status', '--porcelain', ARTICLE).toString()).toBe(` D ${ARTICLE}\n`);
  });

  test('is silent once the lines are there', async () => {
    const lines = 'alias: [/actualites/2026/assises-maroc/]\nid: 2026-11-24-assises-maroc\n';
    const source = await project.read(RENAMED);
    await project.write(RENAMED, source.replace('---\n', `---\n${lines}`));
    expect(await proposeAliases(project.root)).toEqual([]);
  });

  test('has nothing to say of a picture that is renamed with its article', async () => {
    await move(PICTURE, RENAMED.replace('.md', '.png'));
    expect(await proposeAliases(project.root)).toEqual([]);
  });

  test('keeps the address of a term in the table, and is silent once it is there', async () => {
    await move(TOPIC, 'content/thematiques/eau-et-assainissement.md');
    const row = '/thematiques/eau/\t/thematiques/eau-et-assainissement/';
    expect(await proposeAliases(project.root)).toEqual([
      `content/thematiques/eau-et-assainissement.md (auparavant ${TOPIC}), ajoutez :`,
      `  dans ${TABLE} : ${row}`,
    ]);
    await project.write(TABLE, `${row}\n`);
    expect(await proposeAliases(project.root)).toEqual([]);
  });

  test('names what was taken away, with a line that the check accepts', async () => {
    const gone = 'content/pays/niger.md';
    await project.removeFile(gone);
    expect(await proposeAliases(project.root)).toEqual([
      `${gone} (effacé), ajoutez, ou la page qui le remplace au lieu du signe « - » :`,
      `  dans ${TABLE} : /pays/niger/\t-`,
    ]);
    await project.write(TABLE, `${await project.read(TABLE)}/pays/niger/\t-\n`);
    expect(await proposeAliases(project.root)).toEqual([]);
    expect((await project.check()).filter((line) => line.startsWith(TABLE))).toEqual([]);
  });

  test('takes a file that leaves the folders of content for one that is gone', async () => {
    await move(COUNTRY, 'content/_ancien-liban.md');
    expect(await proposeAliases(project.root)).toContain(`  dans ${TABLE} : /pays/liban/\t-`);
    await move('content/_ancien-liban.md', COUNTRY);
  });

  test('has nothing to say of a draft, whose address nobody knows', async () => {
    await project.removeFile(DRAFT);
    expect(await proposeAliases(project.root)).toEqual([]);
  });

  test('says the same in a second working tree', async () => {
    const tree = `${project.root}-second-arbre`;
    git('worktree', 'add', '-q', '--detach', tree);
    await rename(path.join(tree, COUNTRY), path.join(tree, 'content/pays/republique-libanaise.md'));
    expect(await proposeAliases(tree)).toContain(
      `  dans ${TABLE} : /pays/liban/\t/pays/republique-libanaise/`,
    );
    git('worktree', 'remove', '--force', tree);
  });
});

test('npm run alias says where no repository knows what is published', async () => {
  const bare = await SmallProject.create();
  await expect(proposeAliases(bare.root)).rejects.toThrow('n’est pas un clone de Git');
  await bare.remove();
});
