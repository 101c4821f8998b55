import path from 'node:path';
import type { WrittenAddress } from '../../src/domain/check/context.ts';
import type { Fault } from '../../src/domain/check/fault.ts';
import { readSettingText } from '../../src/files/setting-text.ts';
import { readAccess } from '../../src/search/index/read-access.ts';
import { readSynonyms } from '../../src/search/index/read-synonyms.ts';
import { parseQuestions, QUESTIONS_FILE } from '../report/questions.ts';

const WITH_ADDRESSES = ['content/_recherche/acces.yml', QUESTIONS_FILE];

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
 * The addresses of pages that these files name.
 * @example listSearchAddresses('/chemin/du/projet') → [{ file: 'content/_recherche/acces.yml', line: 3, url: '/contact/', … }]
 */
export async function listSearchAddresses(root: string): Promise<WrittenAddress[]> {
  const found = await Promise.all(
    WITH_ADDRESSES.map(async (file) =>
      (await read(file, root)).split('\n').flatMap((text, index) =>
        /^\s*#/.test(text)
          ? []
          : [...text.matchAll(ADDRESS)].map(({ 0: url, index: at }) => {
              return { file, line: index + 1, column: at + 1, url };
            }),
      ),
    ),
  );
  return found.flat();
}

function read(file: string, root: string): Promise<string> {
  return readSettingText(path.join(root, file));
}
