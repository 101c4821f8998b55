import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FIXTURES, VOCABULARIES } from '../../../support/project-copy.ts';
import { BareRepository } from './bare-repository.ts';

/** An article that leads the home page, with its picture. */
const LEAD = ['articles/2026/2026-02-27-image.md', 'articles/2026/2026-02-27-image.png'];

/**
 * A bare repository whose content is what editors choose from: countries, topics, networks …; and one article.
 * @example const repository = await makeContentRepository(); // ends with: await repository.remove();
 */
export async function makeContentRepository(): Promise<BareRepository> {
  const folder = await mkdtemp(path.join(tmpdir(), 'contenu-'));
  for (const name of [...VOCABULARIES, ...LEAD]) {
    await cp(path.join(FIXTURES, name), path.join(folder, 'content', name), { recursive: true });
  }
  const repository = await BareRepository.create(folder);
  await rm(folder, { recursive: true });
  return repository;
}
