import path from 'node:path';
import type { WrittenAddress } from '../../src/domain/check/context.ts';
import type { Fault } from '../../src/domain/check/fault.ts';
import { readSettingText } from '../../src/files/setting-text.ts';
import { readAccess } from '../../src/search/index/read-access.ts';
import { readSynonyms } from '../../src/search/index/read-synonyms.ts';
import { parseQuestions, QUESTIONS_FILE } from '../report/questions.ts';

const ACCESS_FILE = 'content/_recherche/acces.yml';

/**
 * What is wrong with the files by which editors tune the search.
 * @example checkSearchSettings('/chemin/du/projet') → [{ file: 'content/_recherche/synonymes.yml', line: 4, message: … }]
 */
export async function checkSearchSettings(root: string): Promise<Fault[]> {
  const found = await Promise.all([
    readSynonyms(root).then(({ problems }) => problems),
    readAccess(root).then(({ problems }) => problems),
    read(QUESTIONS_FILE, root).then((source) => parseQuestions(source).problems),
  ]);
  return found.flat();
}

const ADDRESS = /(?<=^|[\s[,])\/(?:[\w.-]+\/)*(?=[\s,\]:]|$)/g;

/**
 * The addresses of pages to which the search leads at once. Those of the questions are left to `npm run
 * bilan`: no publication depends on them, and whoever withdraws a page need not look for its questions.
 * @example listSearchAddresses('/chemin/du/projet') → [{ file: 'content/_recherche/acces.yml', line: 3, url: '/contact/', … }]
 */
export async function listSearchAddresses(root: string): Promise<WrittenAddress[]> {
  return (await read(ACCESS_FILE, root)).split('\n').flatMap((text, index) =>
    /^\s*#/.test(text)
      ? []
      : [...text.matchAll(ADDRESS)].map(({ 0: url, index: at }) => {
          return { file: ACCESS_FILE, line: index + 1, column: at + 1, url };
        }),
  );
}

function read(file: string, root: string): Promise<string> {
  return readSettingText(path.join(root, file));
}
