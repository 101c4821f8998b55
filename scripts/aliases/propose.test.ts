import { execFileSync } from 'node:child_process';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, EVENT } from '../content/small-files.fixture.ts';
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
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Publish');
});
afterAll(() => project.remove());

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
});
