import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { formatFault, type Fault } from '../../src/domain/check/fault.ts';
import { startContentChecker } from './content-checker.ts';
import { writeFaultPage } from './fault-page.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Programs empty a file before they write it, or write beside and rename: for so long it is half there. */
const SAVING_TIME = 100;

/**
 * Checks the content while a dev server runs, and shows what it finds instead of any page. A page waits
 * for the first check only: later ones run beside it, and the browser reloads when they find something else.
 * @param say prints a line in the terminal
 * @example checkWhileWriting(server, console.error)
 */
export function checkWhileWriting(server: DevServer, say: (line: string) => void): void {
  const { root } = server.config;
  const findFaults = startContentChecker(root);
  let faults: readonly Fault[] = [];
  // How often the faults were others, and at which of these times a page was answered last.
  const news = { changes: 0, shown: 0 };
  const check = async (): Promise<void> => {
    let found: readonly Fault[];
    try {
      found = await findFaults();
    } catch (error) {
      // A file may go while it is read: the next change starts the check again.
      say(error instanceof Error ? error.message : String(error));
      return;
    }
    const before = faults;
    faults = found;
    for (const line of listNews(before, faults)) say(line);
    if (listLines(faults) === listLines(before)) return;
    news.changes += 1;
    server.ws.send({ type: 'full-reload' });
  };
  // A page that was loading meanwhile, since its text was saved, was not there to hear it.
  server.ws.on('connection', () => {
    if (news.shown !== news.changes) server.ws.send({ type: 'full-reload' });
  });

  const started = check();
  onSave(server, started, check);
  showFaults(server, async () => {
    await started;
    news.shown = news.changes;
    return faults;
  });
}

/** Checks again when files have been saved, once the first check is over. */
function onSave(
  { watcher, config: { root } }: DevServer,
  started: Promise<void>,
  check: () => Promise<void>,
): void {
  let changes = 0;
  const folders = ['content', 'public'].map((folder) => path.join(root, folder) + path.sep);
  watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => path.resolve(root, file).startsWith(folder))) return;
    const own = (changes += 1);
    // Of many files saved at once, the last is followed by the check of all.
    void Promise.all([started, setTimeout(SAVING_TIME)]).then(() =>
      own === changes ? check() : undefined,
    );
  });
}

/** Answers with the faults, while there are some, instead of any page. */
function showFaults(server: DevServer, listFaults: () => Promise<readonly Fault[]>): void {
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
    listFaults().then(answer, next);
  });
}

/** What is worth a line in the terminal: new faults, or that the last one has gone. */
function listNews(before: readonly Fault[], after: readonly Fault[]): string[] {
  const known = new Set(before.map(formatFault));
  const added = after.map(formatFault).filter((line) => !known.has(line));
  const isRight = before.length > 0 && after.length === 0;
  return isRight ? ['Contenu vérifié : plus aucun problème.'] : added;
}

function listLines(faults: readonly Fault[]): string {
  return faults.map(formatFault).join('\n');
}
