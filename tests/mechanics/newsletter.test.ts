import { spawnSync } from 'node:child_process';
import {
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  cpSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { htmlToHast } from 'satteri';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { runNewsletter } from '../../scripts/newsletter/command.ts';
import { elementsOf } from '../../src/markdown/tree.ts';
import { routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { fileOf, PROJECT, SITE_ROOT } from '../support/dist.ts';
import { pageAt } from '../support/pages.ts';
import { attribute, named, wordsOf } from '../support/tree.ts';

const SEPTEMBER = ['--du', '2025-09-01', '--au', '2025-09-30'];
const HTML = 'lettre/2025-09-01_2025-09-30/lettre.html';
const TEXT = 'lettre/2025-09-01_2025-09-30/lettre.txt';
const ARCHIVE = 'content/lettres/2025/2025-09-30-lettre-de-septembre-2025.md';

/** What the command writes. */
const WRITTEN = ['lettre', 'content/lettres'];

let root: string;

/** The content of the fixture site without its newsletters, where the command may write. */
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lettre-'));
  // Copied: the content check follows no link.
  for (const folder of ['content', 'public']) {
    cpSync(path.join(SITE_ROOT, folder), path.join(root, folder), { recursive: true });
  }
  removeWritten();
});

afterEach(removeWritten);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function removeWritten(): void {
  for (const folder of WRITTEN) rmSync(path.join(root, folder), { recursive: true, force: true });
}

/** What the command does once the content was checked; that it is, the two runs below show. */
const write = (...parameters: readonly string[]) =>
  runNewsletter(parameters, { root, checkContent: () => Promise.resolve(true) });

/** Runs the command for real. */
function run(...parameters: readonly string[]) {
  const script = path.join(PROJECT, 'scripts/newsletter.ts');
  return spawnSync(process.execPath, [script, ...parameters], { cwd: root, encoding: 'utf8' });
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Every file that the command has written. */
const written = () =>
  globSync(['lettre/**/*.*', 'content/lettres/**/*.*'], { cwd: root }).toSorted();

describe('npm run lettre', () => {
  test('writes the three forms of the newsletter of a month', () => {
    const { status, stdout, stderr } = run(...SEPTEMBER);
    expect(status, stderr).toBe(0);
    expect(stdout.match(/écrit\./g)).toHaveLength(3);
    expect(written()).toEqual([ARCHIVE, HTML, TEXT].toSorted());
  });

  test('writes nothing from content that has problems, and names them', () => {
    const wrong = path.join(root, 'content/alertes/essai.md');
    onTestFinished(() => {
      rmSync(wrong);
    });
    writeFileSync(wrong, '---\ntitre: Essai\n---\n');
    const { status, stderr } = run(...SEPTEMBER);
    expect(status).toBe(1);
    expect(stderr).toContain('content/alertes/essai.md');
    expect(written()).toEqual([]);
  });
});

describe('the newsletter of a month', () => {
  test('is a message that mail programs keep whole, with whole addresses of real pages', async () => {
    await write(...SEPTEMBER);
    const html = read(HTML);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(Buffer.byteLength(html)).toBeGreaterThan(10_000);
    const elements = elementsOf(htmlToHast(html));
    const fetching = named(elements, 'style', 'script', 'link', 'img', 'iframe', 'svg');
    expect(fetching.map(({ tagName }) => tagName)).toEqual([]);
    expect(named(elements, 'table').length).toBeGreaterThanOrEqual(2);
    const addresses = named(elements, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(addresses.length).toBeGreaterThanOrEqual(15);
    const lost = addresses.filter((address) => {
      const isOurs = address.startsWith(`${site.url}/`);
      return !isOurs || fileOf(new URL(address).pathname) === undefined;
    });
    expect(lost).toEqual([]);
  });

  test('names the same items in the same order in the message, the text and the page', async () => {
    await write(...SEPTEMBER);
    const inMessage = named(elementsOf(htmlToHast(read(HTML))), 'h3').map(wordsOf);
    const page = pageAt(routes.newsletter({ year: '2025', slug: 'lettre-de-septembre-2025' }));
    const [main] = named(page.elements, 'main');
    const inPage = named(main === undefined ? [] : elementsOf(main), 'h3').map(wordsOf);
    const lines = read(TEXT).replaceAll('\u00A0', ' ');
    const places = inMessage.map((title) => lines.indexOf(title.replace(/[\u00A0\u202F]/g, ' ')));
    expect(inMessage.length).toBeGreaterThanOrEqual(10);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(inPage).toEqual(inMessage);
  });

  test('is changed in nothing the second time', async () => {
    await write(...SEPTEMBER);
    const before = written().map((file) => [read(file), statSync(path.join(root, file)).mtimeMs]);
    const { exitCode, lines } = await write(...SEPTEMBER);
    expect(exitCode).toBe(0);
    expect(lines.filter((line) => line.endsWith('à jour.'))).toHaveLength(3);
    const after = written().map((file) => [read(file), statSync(path.join(root, file)).mtimeMs]);
    expect(after).toEqual(before);
  });

  test('takes the words of editors from the archive, and leaves it as they made it', async () => {
    await write(...SEPTEMBER);
    const touched = read(ARCHIVE)
      .replace(/^chapo: .*$/m, 'chapo: La rentrée du réseau.')
      .concat('\nUn mot de la rédaction.\n');
    writeFileSync(path.join(root, ARCHIVE), touched);
    const { exitCode, lines } = await write(...SEPTEMBER);
    expect(exitCode).toBe(0);
    expect(lines.join('\n')).toContain(`${ARCHIVE} : gardé tel quel`);
    expect(read(ARCHIVE)).toBe(touched);
    expect(read(HTML)).toContain('La rentrée du réseau.');
    const replaced = await write(...SEPTEMBER, '--remplacer');
    expect(replaced.lines).toContain(`${ARCHIVE} : écrit.`);
    expect(read(ARCHIVE)).not.toContain('rédaction');
  });

  test.each([HTML, TEXT])(
    'leaves %s as editors have retouched it, until asked to replace it',
    async (file) => {
      await write(...SEPTEMBER);
      const touched = `${read(file)}\nUn mot de la rédaction.\n`;
      writeFileSync(path.join(root, file), touched);
      for (let times = 0; times < 2; times += 1) {
        const { exitCode, lines } = await write(...SEPTEMBER);
        expect(exitCode).toBe(0);
        expect(lines.join('\n')).toContain(`${file} : gardé tel quel`);
        expect(read(file)).toBe(touched);
      }
      expect((await write(...SEPTEMBER, '--remplacer')).lines).toContain(`${file} : écrit.`);
      expect(read(file)).not.toContain('rédaction');
    },
  );

  test('keeps retouched files where its own record is damaged, and writes on', async () => {
    await write(...SEPTEMBER);
    const touched = `${read(TEXT)}\nUn mot de la rédaction.\n`;
    writeFileSync(path.join(root, TEXT), touched);
    writeFileSync(path.join(root, '.cache/lettres.json'), '{');
    const { exitCode, lines } = await write(...SEPTEMBER);
    expect(exitCode).toBe(0);
    expect(lines).toContain(`${HTML} : à jour.`);
    expect(lines.join('\n')).toContain(`${TEXT} : gardé tel quel`);
    expect(read(TEXT)).toBe(touched);
  });

  test.each([
    [['--du', '2025-02-30', '--au', '2025-03-31'], '« 2025-02-30 » n’est pas une date'],
    [['--du', '2025-09-30', '--au', '2025-09-01'], 'Échangez les deux dates.'],
    [['--du', '2025-09-01'], '« --au » : il manque une date.'],
    [[], '« --du » : il manque une date.'],
    [
      ['--du', '1975-01-01', '--au', '1975-01-31'],
      'Rien n’est paru du 1er au 31\u00A0janvier 1975',
    ],
  ])('is refused in French for %j, and nothing is written', async (parameters, message) => {
    const { exitCode, lines } = await write(...parameters);
    expect(exitCode).toBe(2);
    expect(lines.join('\n')).toContain(message);
    expect(written()).toEqual([]);
  });

  test('is explained by --aide, and nothing is written', async () => {
    const { exitCode, lines } = await write('--aide');
    expect(exitCode).toBe(0);
    expect(lines.join('\n')).toContain('npm run lettre -- --du');
    expect(written()).toEqual([]);
  });
});
