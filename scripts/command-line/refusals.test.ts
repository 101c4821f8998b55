import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'refus-'));
beforeAll(() => {
  writeFileSync(path.join(folder, 'questions.tsv'), 'liban\t^/pays/liban/$\n');
  writeFileSync(path.join(folder, 'adresses.txt'), '/spip.php?article12\n');
  mkdirSync(path.join(folder, 'avant'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(file: string, args: readonly string[]) {
  return spawnSync(process.execPath, [path.resolve(file), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

const NO_SITE = 'Le dossier dist ne contient aucun site. Lancez d’abord « npm run build ».\n';
const NO_FILE = 'absent.tsv n’existe pas. Vérifiez le nom du fichier.\n';
const LISTS = 'Donnez la liste des anciennes adresses, puis l’adresse du nouveau site :\n';

describe('in a folder without a built site', () => {
  test.each([
    ['scripts/serve.ts', [], 1, NO_SITE],
    ['scripts/serve.ts', ['dist/'], 1, NO_SITE],
    [
      'scripts/serve.ts',
      ['apercu'],
      1,
      'Le dossier apercu ne contient aucun site. Lancez d’abord « npm run apercu ».\n',
    ],
    [
      'scripts/serve.ts',
      ['lettre'],
      2,
      '« lettre » n’est pas un site à montrer : écrivez « apercu », ou rien.\n',
    ],
    ['scripts/captures.ts', ['--only', 'agenda'], 1, NO_SITE],
    ['scripts/measure-visit.ts', [], 1, NO_SITE],
    ['scripts/lighthouse.ts', [], 1, NO_SITE],
    ['scripts/privacy.ts', [], 1, NO_SITE],
    ['scripts/measure-search.ts', ['questions.tsv'], 1, NO_SITE],
    ['scripts/measure-search.ts', ['absent.tsv'], 2, NO_FILE],
    [
      'scripts/measure-search.ts',
      ['avant'],
      2,
      'avant est un dossier. Donnez le nom d’un fichier.\n',
    ],
    ['scripts/announce.ts', ['avant'], 1, NO_SITE],
    [
      'scripts/announce.ts',
      ['/nulle/part'],
      2,
      'Le dossier /nulle/part n’existe pas. Rien n’a été annoncé.\n',
    ],
    [
      'scripts/announce.ts',
      ['adresses.txt'],
      2,
      'adresses.txt n’est pas un dossier. Rien n’a été annoncé.\n',
    ],
    ['scripts/import-spip/compare.ts', ['absent.tsv', 'http://localhost:1'], 2, NO_FILE],
    ['scripts/import-spip/benchmark.ts', ['zéro'], 2, '« zéro » : donnez un nombre, comme 80.\n'],
    [
      'scripts/import-spip/compare.ts',
      ['adresses.txt', 'http://127.0.0.1:1'],
      1,
      'http://127.0.0.1:1 ne répond pas. Vérifiez son adresse, ou lancez-le.\n',
    ],
    ['scripts/bench.ts', ['--only', 'tiède'], 2, 'There is no build "tiède". Give some of: '],
    ['scripts/bench.ts', ['--sizes', '1000,x'], 2, '"x" is no number of entries or rounds'],
    ['scripts/measure-visit.ts', ['--runs', '0'], 2, '"0" is no number of visits'],
    ['scripts/import-spip/compare.ts', ['adresses.txt', 'localhost:4321'], 2, LISTS],
  ])('%s %j is refused without a stack', (file, args, code, message) => {
    const { status, stdout, stderr } = run(file, args);
    expect(stderr.slice(0, message.length)).toBe(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBe(code);
    expect(readdirSync(folder)).toEqual(['adresses.txt', 'avant', 'questions.tsv']);
  });
});
