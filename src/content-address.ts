import { isContentKind, KINDS } from './domain/kinds.ts';
import { parseDatedName, readDatedName, type DatedName } from './lib/content-file-name.ts';
import { monthOf } from './lib/dates.ts';
import { mediaRoute, routes } from './routes.ts';

/**
 * The address of the page of a content file; nothing for a kind without pages, and for a name that is none
 * of its kind.
 * @param file from the project's root
 * @example pageAddress('content/agenda/2025/2025-11-20-groupe-pays.md') → '/agenda/2025/11/groupe-pays/'
 * @example pageAddress('content/alertes/greve.md') → undefined
 */
export function pageAddress(file: string): string | undefined {
  return addressOf(file, parseDatedName);
}

/**
 * The address of what a file of content/ publishes: its page, or the file itself.
 * @throws when a dated file has no dated name: the content check has not run
 * @example contentAddress('content/pays/liban.md') → '/pays/liban/'
 * @example contentAddress('content/ressources/2025/actes.pdf') → '/documents/ressources/2025/actes.pdf'
 */
export function contentAddress(file: string): string {
  return addressOf(file, readDatedName) ?? mediaRoute(file);
}

function addressOf(
  file: string,
  readName: (id: string) => DatedName | undefined,
): string | undefined {
  const [, folder = '', id = ''] = /^content\/([^/]+)\/(.+)\.mdx?$/.exec(file) ?? [];
  if (!isContentKind(folder)) return undefined;
  const kind = KINDS[folder];
  if (!('route' in kind)) return undefined;
  if (kind.naming === 'named') return routes[kind.route](id);
  const name = readName(id);
  return name && routes[kind.route]({ ...name, month: monthOf(name.day) });
}
