import { existsSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../../src/lib/plain-error.ts';

/**
 * Ends a command that looks at a built site where there is none.
 * @param maker the command that builds it
 * @throws PlainError, in French
 * @example requireSite('dist') // « Le dossier dist ne contient aucun site. Lancez d’abord « npm run build ». »
 */
export function requireSite(site: string, maker = 'npm run build'): void {
  if (existsSync(path.join(site, 'index.html'))) return;
  throw new PlainError(`Le dossier ${site} ne contient aucun site. Lancez d’abord « ${maker} ».`);
}
