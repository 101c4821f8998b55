import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll } from 'vitest';
import { runImport } from '../../scripts/import-spip/run.ts';
import {
  copySample,
  SAMPLE_MEDIA,
  removeFolders,
  temporaryFolder,
} from '../../scripts/import-spip/sample.fixture.ts';

afterAll(removeFolders);

/** A project without content, for an import to fill. */
export interface EmptySite {
  root: string;
  content: string;
}

/**
 * An empty site for an import, removed with the other temporary folders.
 * @example createSite() → { root: '/tmp/spip-aB3dE9', content: '/tmp/spip-aB3dE9/content' }
 */
export function createSite(): EmptySite {
  const root = temporaryFolder();
  const content = path.join(root, 'content');
  mkdirSync(content);
  return { root, content };
}

/**
 * Imports a base into a site.
 * @returns the exit code
 * @example await importInto(createSite(), alterSample(), '--simulation') → 0
 */
export function importInto(
  { content }: EmptySite,
  base: string,
  ...options: string[]
): Promise<number> {
  return runImport(['--base', base, '--img', SAMPLE_MEDIA, '--vers', content, '--oui', ...options]);
}

/**
 * Every file of a site and what it holds, but for what an import tells of itself.
 * @example readSite(site) → Map { 'articles/2012/2012-05-03-eau.md' → '---\ntitre: …', … }
 */
export function readSite({ content }: EmptySite): Map<string, string> {
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(content, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('_import/'));
  return new Map(
    files.toSorted().map((file) => [file, readFileSync(path.join(content, file), 'latin1')]),
  );
}

/**
 * The sample base after some statements of SQL.
 * @example alterSample("UPDATE spip_articles SET statut = 'prop' WHERE id_article = 12")
 *   → '/tmp/spip-aB3dE9/spip.sqlite'
 */
export function alterSample(...statements: string[]): string {
  const file = copySample('spip.sqlite');
  const database = new DatabaseSync(file);
  for (const statement of statements) database.exec(statement);
  database.close();
  return file;
}
