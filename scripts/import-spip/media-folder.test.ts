import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openMediaFolder } from './media-folder.ts';
import { removeFolders, temporaryFolder } from './sample.fixture.ts';

afterAll(removeFolders);

test('a file of a format that nobody publishes is told of, and not carried over', async () => {
  const folder = temporaryFolder();
  for (const name of ['texte.txt', 'texte.doc', 'page.html', 'programme.php'])
    writeFileSync(path.join(folder, name), 'Des mots.');
  const { files, broken } = await openMediaFolder(folder);
  expect([...files]).toEqual(['texte.txt']);
  expect([...broken]).toEqual(['page.html', 'programme.php', 'texte.doc']);
});
