import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findFreePort } from '../../scripts/server/free-port.ts';
import { startProgram } from '../browser/support/program.ts';
import { PROJECT } from '../support/dist.ts';
import { ProjectCopy } from '../support/project-copy.ts';
import { timeBoundEntries } from '../support/time-bound-entries.ts';

const copy = new ProjectCopy();
const PREVIEW = path.join(copy.root, 'apercu');
const CONFIG = 'scripts/preview/wrangler.jsonc';
const read = (file: string) => readFileSync(path.join(PREVIEW, file), 'utf8');

beforeAll(async () => {
  const entries = [
    ...timeBoundEntries('Cachalot', 'publication: "2026-12-08 15:00"'),
    ...timeBoundEntries('Mulot', 'brouillon: true'),
  ];
  for (const [file, source] of entries) copy.write(file, source);
  await copy.run('scripts/preview.ts', [], Temporal.Instant.from('2026-11-15T09:00:00Z'));
});
afterAll(() => {
  copy.remove();
});

describe('npm run apercu', () => {
  const pages = (word: string) => [
    `actualites/2026/${word}/index.html`,
    `agenda/2026/12/${word}/index.html`,
    `ressources/2026/${word}/index.html`,
  ];

  test.each(pages('mulot'))('shows the draft %s, and says that it is one', (file) => {
    expect(read(file)).toContain('ceci est un brouillon, que les lecteurs ne voient pas');
  });

  test.each(pages('cachalot'))('shows %s, and says when it will appear', (file) => {
    expect(read(file)).toMatch(/ce contenu paraîtra le 8.décembre 2026 à 15.h/);
  });

  test('keeps every page out of search engines', () => {
    const all = globSync('**/*.html', { cwd: PREVIEW });
    expect(all.length).toBeGreaterThan(20);
    const missing = all.filter(
      (file) => !read(file).includes('<meta name="robots" content="noindex">'),
    );
    expect(missing).toEqual([]);
  });

  test('can be followed by nobody', () => {
    const followed = globSync('**/{rss.xml,atom.xml,feed.json,*.ics,*.opml,sitemap*.xml}', {
      cwd: PREVIEW,
    });
    expect(followed).toEqual([]);
    expect(read('index.html')).not.toMatch(/rel="alternate"[^>]*rss/);
  });

  test('leaves the site of readers alone', () => {
    expect(existsSync(path.join(copy.root, 'dist'))).toBe(false);
  });

  test('is served by « npm run preview -- apercu », which keeps robots out and finds no feed', async () => {
    const port = String(await findFreePort());
    const server = startProgram(['scripts/serve.ts', 'apercu'], {
      folder: copy.root,
      variables: { PORT: port },
    });
    onTestFinished(async () => {
      server.interrupt();
      await server.ended;
    });
    const address = `http://localhost:${port}`;
    await expect.poll(server.output, { timeout: 90_000 }).toContain(`est servi sur ${address}`);
    const [draft, feed] = await Promise.all(
      ['/actualites/2026/mulot/', '/rss.xml'].map((place) => fetch(`${address}${place}`)),
    );
    expect(draft?.status).toBe(200);
    expect(draft?.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(await draft?.text()).toContain('ceci est un brouillon');
    expect(feed?.status).toBe(404);
  });

  test('is what the workflow of a pull request uploads', () => {
    const workflow = readFileSync(path.join(PROJECT, '.github/workflows/apercu.yml'), 'utf8');
    const [, line = ''] = /run: npx wrangler (versions upload .*)/.exec(workflow) ?? [];
    const words = line.replace('"pr-$NUMBER"', 'pr-7').split(' ');
    expect(words).toContain(CONFIG);
    const { status, stdout } = spawnSync(
      process.execPath,
      [path.join(PROJECT, 'node_modules/wrangler/bin/wrangler.js'), ...words, '--dry-run'],
      { cwd: copy.root, encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
    );
    expect(stdout).toContain('--dry-run: exiting now.');
    expect(status).toBe(0);
  });
});
