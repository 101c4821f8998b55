import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from '../server/free-port.ts';
import { contentFilesOf } from './files.ts';
import type { BenchProject } from './project.ts';

/** How long who writes waits, in seconds, at each save. */
export interface DevWaits {
  /** Until the page says what was written. */
  page: number[];
  /** Until the browser is given what the content check found. */
  fault: number[];
}

const SAVES = 5;
/** How often the page is asked for: each time it is made anew, which takes from the server what it needs. */
const PACE_MS = 100;
/** Between two saves: a server that has settled. */
const PAUSE_MS = 2_000;

/**
 * Saves an article again and again under a dev server, and asks for its page as a browser would.
 * @example measureDev(project) → { page: [0.9, 0.8, …], fault: [2.1, 2.3, …] }
 */
export async function measureDev(project: BenchProject): Promise<DevWaits> {
  const { file, address } = articleOf(project);
  const server = await startDev(project.root);
  const source = await readFile(file, 'utf8');
  const page = `${server.address}${address}`;
  const waitAfter = async (added: string, isThere: (html: string) => boolean) => {
    const start = performance.now();
    await writeFile(file, `${source}\n${added}\n`);
    while (!isThere(await ask(page))) await setTimeout(PACE_MS);
    const seconds = (performance.now() - start) / 1000;
    await setTimeout(PAUSE_MS);
    return seconds;
  };
  try {
    while (!(await ask(page)).includes('</html>')) await setTimeout(PAUSE_MS);
    const waits: DevWaits = { page: [], fault: [] };
    for (let save = 1; save <= SAVES; save += 1) {
      const word = `Ajout${String(save)}`;
      waits.page.push(await waitAfter(word, (html) => html.includes(word)));
      const link = `[Un lien](/nulle-part-${String(save)}/)`;
      waits.fault.push(await waitAfter(link, (html) => html.includes('n’existe pas')));
      await waitAfter('', (html) => html.includes('<main id='));
    }
    return waits;
  } finally {
    await writeFile(file, source);
    await server.stop();
  }
}

async function startDev(root: string) {
  const port = String(await findFreePort());
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  const server = spawn(process.execPath, [astro, 'dev', '--port', port], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  return {
    address: `http://localhost:${port}`,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
    },
  };
}

/** An article somewhere in the midst of all that were added. */
function articleOf({ root, entries }: BenchProject): { file: string; address: string } {
  const articles = entries.filter(({ kind }) => kind === 'article');
  const article = articles[Math.floor(articles.length / 2)];
  const [card] = article === undefined ? [] : contentFilesOf(article);
  if (article === undefined || card === undefined) throw new Error('The project has no article.');
  const address = `/actualites/${article.day.slice(0, 4)}/${article.slug}/`;
  return { file: path.join(root, 'content', card.path), address };
}

/** Nothing as long as the server does not answer. */
async function ask(page: string): Promise<string> {
  try {
    return await (await fetch(page, { headers: { accept: 'text/html' } })).text();
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}
