import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { formatFault, type Fault } from '../../src/domain/check/fault.ts';
import { findContentFaults } from '../content/check.ts';
import { writeFaultPage } from './fault-page.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Programs empty a file before they write it, or write beside and rename: for so long it is half there. */
const SAVING_TIME = 100;

/**
 * Checks the content while a dev server runs, and shows what it finds instead of any page.
 * @param say prints a line in the terminal
 * @example checkWhileWriting(server, console.error)
 */
export function checkWhileWriting(server: DevServer, say: (line: string) => void): void {
  const { root } = server.config;
  let changes = 0;
  let report = check(root, { before: [], say });
  const folders = ['content', 'public'].map((folder) => path.join(root, folder) + path.sep);
  server.watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => path.resolve(root, file).startsWith(folder))) return;
    const own = (changes += 1);
    report = report.then(async (before) => {
      await setTimeout(SAVING_TIME);
      // Of many files saved at once, the last is followed by the check of all.
      if (own !== changes) return before;
      const after = await check(root, { before, say });
      if (listWords(after) !== listWords(before)) server.ws.send({ type: 'full-reload' });
      return after;
    });
  });

  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) {
      next();
      return;
    }
    const answer = (faults: readonly Fault[]): void => {
      if (faults.length === 0) {
        next();
        return;
      }
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
      response.end(writeFaultPage(faults));
    };
    latest(() => report).then(answer, next);
  });
}

/** What the check says once it has caught up with the last saved file. */
async function latest(read: () => Promise<Fault[]>): Promise<Fault[]> {
  const report = read();
  const faults = await report;
  return report === read() ? faults : latest(read);
}

/** The faults that keep the content from being published; each is printed when it appears. */
async function check(
  root: string,
  { before, say }: { before: readonly Fault[]; say: (line: string) => void },
): Promise<Fault[]> {
  try {
    const { faults } = await findContentFaults(root);
    const blocking = faults.filter(({ isAdvice }) => isAdvice !== true);
    const known = new Set(before.map(formatFault));
    for (const line of blocking.map(formatFault)) if (!known.has(line)) say(line);
    if (before.length > 0 && blocking.length === 0) say('Contenu vérifié : plus aucun problème.');
    return blocking;
  } catch (error) {
    // A file may go while it is read: the next change starts the check again.
    say(error instanceof Error ? error.message : String(error));
    return [...before];
  }
}

function listWords(faults: readonly Fault[]): string {
  return faults.map(formatFault).join('\n');
}
