import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptDesk, writeDesk } from './desk.ts';
import { renderReportPage } from './desk-report.ts';

const GROUPS = [
  {
    title: 'Éléments d’exemple',
    advice: 'À remplacer.',
    lines: [
      { path: 'content/agenda/2026/2026-12-15-a.md', note: 'le 15 < 16' },
      { path: 'content/ressources/2026/a.pdf', note: undefined },
      { path: 'content/lettres/2026/2026-12-01-novembre.md', note: undefined },
    ],
  },
  { title: 'Fichiers lourds', advice: '', lines: [] },
];

describe('renderReportPage', () => {
  test('leads from each line to its file in the editor, and hides from search engines', () => {
    const page = renderReportPage(GROUPS);
    expect(page).toContain(
      '<li><a href="/admin/#/collections/agenda/entries/2026/2026-12-15-a">content/agenda/2026/2026-12-15-a.md</a> : le 15 &lt; 16</li>\n<li>content/ressources/2026/a.pdf</li>\n<li>content/lettres/2026/2026-12-01-novembre.md</li>',
    );
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toContain('Fichiers lourds');
    expect(renderReportPage([])).toContain('Rien n’attend.');
  });
});

describe('writeDesk', () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'bureau-'));
  const cache = path.join(dist, 'cache');
  const read = (file: string) => readFileSync(path.join(dist, 'admin', file), 'utf8');

  beforeAll(async () => {
    const forge = { name: 'github', repository: 'cuf/portail', branch: 'main' } as const;
    const program = await keptDesk(cache, { code: 'a1', isSound: true });
    await writeDesk(dist, { program, forge, siteUrl: 'https://www.exemple.org', groups: GROUPS });
  });
  afterAll(() => {
    rmSync(dist, { recursive: true });
  });

  test('makes a page whose scripts and forms lie beside it', () => {
    const page = read('index.html');
    const [, script = ''] = /<script type="module"[^>]* src="\/admin\/([^"]+)"/.exec(page) ?? [];
    expect(existsSync(path.join(dist, 'admin', script))).toBe(true);
    expect(page).not.toMatch(/(?:src|href)="https?:/);
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(JSON.parse(read('config.json'))).toMatchObject({
      config: { config: { backend: { repo: 'cuf/portail' }, publish_mode: 'editorial_workflow' } },
    });
    expect(read('bilan/index.html')).toContain('Bilan de la rédaction');
  });

  test('keeps its program as long as the code and the cache are those of the last build', async () => {
    const mark = path.join(cache, 'desk/marque.txt');
    const isKept = async (code: string, isSound: boolean) => {
      writeFileSync(mark, '');
      await keptDesk(cache, { code, isSound });
      return existsSync(mark);
    };
    expect(await isKept('a1', true)).toBe(true);
    expect(await isKept('b2', true)).toBe(false);
    expect(await isKept('b2', false)).toBe(false);
  });
});
