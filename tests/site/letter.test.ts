import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { htmlToHast } from 'satteri';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/markdown/tree.ts';
import { routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { fileOf, PROJECT } from './support/dist.ts';
import { pageAt } from './support/pages.ts';
import { attribute, named, wordsOf } from './support/tree.ts';

const SEPTEMBER = ['--du', '2025-09-01', '--au', '2025-09-30'];
const HTML = 'lettre/2025-09-01_2025-09-30/lettre.html';
const TEXT = 'lettre/2025-09-01_2025-09-30/lettre.txt';
const ARCHIVE = 'content/lettres/2025/2025-09-30-lettre-de-septembre-2025.md';
const EPOCH = String(Temporal.Instant.from('2026-11-23T09:00:00Z').epochMilliseconds / 1000);

let root: string;

/** The real content without its letters, where the command may write. */
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lettre-'));
  mkdirSync(path.join(root, 'content'));
  for (const kind of readdirSync(path.join(PROJECT, 'content'))) {
    if (kind === 'lettres') continue;
    symlinkSync(path.join(PROJECT, 'content', kind), path.join(root, 'content', kind));
  }
  symlinkSync(path.join(PROJECT, 'public'), path.join(root, 'public'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Runs the command for real. */
function run(...args: readonly string[]) {
  const script = path.join(PROJECT, 'scripts/letter.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, SOURCE_DATE_EPOCH: EPOCH },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Every file that the command has written. */
const written = () =>
  globSync(['lettre/**/*.*', 'content/lettres/**/*.*'], { cwd: root }).toSorted();

describe('npm run lettre', () => {
  test('writes the three forms of the letter of a month', () => {
    const { status, stderr } = run(...SEPTEMBER);
    expect(status, stderr).toBe(0);
    expect(written()).toEqual([ARCHIVE, HTML, TEXT].toSorted());
  });

  test('writes a message that mail programs keep whole, with whole addresses of real pages', () => {
    run(...SEPTEMBER);
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

  test('names the same items in the same order in the message, the text and the page', () => {
    run(...SEPTEMBER);
    const inMessage = named(elementsOf(htmlToHast(read(HTML))), 'h3').map(wordsOf);
    const page = pageAt(routes.letter({ year: '2025', slug: 'lettre-de-septembre-2025' }));
    const [main] = named(page.elements, 'main');
    const inPage = named(main === undefined ? [] : elementsOf(main), 'h3').map(wordsOf);
    const lines = read(TEXT).replaceAll('\u00A0', ' ');
    const places = inMessage.map((title) => lines.indexOf(title.replace(/[\u00A0\u202F]/g, ' ')));
    expect(inMessage.length).toBeGreaterThanOrEqual(10);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(inPage.length).toBeGreaterThanOrEqual(10);
  });

  test('changes nothing the second time', () => {
    run(...SEPTEMBER);
    const before = written().map((file) => [read(file), statSync(path.join(root, file)).mtimeMs]);
    const { status, stdout } = run(...SEPTEMBER);
    expect(status).toBe(0);
    expect(stdout.match(/à jour\./g)).toHaveLength(3);
    const after = written().map((file) => [read(file), statSync(path.join(root, file)).mtimeMs]);
    expect(after).toEqual(before);
  });

  test('takes the words of an editor from the archive, and leaves it as he made it', () => {
    run(...SEPTEMBER);
    const touched = read(ARCHIVE)
      .replace(/^chapo: .*$/m, 'chapo: La rentrée du réseau.')
      .concat('\nUn mot de la rédaction.\n');
    writeFileSync(path.join(root, ARCHIVE), touched);
    const { status, stdout } = run(...SEPTEMBER);
    expect(status).toBe(0);
    expect(stdout).toContain(`${ARCHIVE} : gardé tel quel`);
    expect(read(ARCHIVE)).toBe(touched);
    expect(read(HTML)).toContain('La rentrée du réseau.');
    expect(run(...SEPTEMBER, '--remplacer').stdout).toContain(`${ARCHIVE} : écrit.`);
    expect(read(ARCHIVE)).not.toContain('rédaction');
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
  ])('refuses %j in French and writes nothing', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\bat .*\.ts:\d+/);
    expect(written()).toEqual([]);
  });

  test('writes nothing from content that has problems', () => {
    rmSync(path.join(root, 'content/alertes'));
    mkdirSync(path.join(root, 'content/alertes'));
    writeFileSync(path.join(root, 'content/alertes/essai.md'), '---\ntitre: Essai\n---\n');
    const { status, stderr } = run(...SEPTEMBER);
    expect(status).toBe(1);
    expect(stderr).toContain('content/alertes/essai.md');
    expect(written()).toEqual([]);
  });

  test('explains itself', () => {
    const { status, stdout } = run('--aide');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run lettre -- --du');
    expect(existsSync(path.join(root, 'lettre'))).toBe(false);
  });
});
