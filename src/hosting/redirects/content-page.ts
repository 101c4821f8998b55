import { parseDatedName, type DatedName } from '../../lib/content-file-name.ts';
import { mediaRoute, routes } from '../../routes.ts';

/** The page of a file by the folder of content/: its name says a word of a vocabulary… */
const PAGES = new Map<string, (slug: string) => string>([
  ['pays', routes.country],
  ['thematiques', routes.topic],
  ['collectivites', routes.localGovernment],
  ['reseaux', routes.network],
  ['actes', routes.edition],
  ['pages', routes.institutionalPage],
]);

/** … or a day and a title. */
const DATED_PAGES = new Map<string, (name: DatedName) => string>([
  ['articles', routes.article],
  ['agenda', (name) => routes.event({ ...name, month: name.day.slice(5, 7) })],
  ['ressources', routes.resource],
  ['lettres', routes.letter],
]);

/**
 * The address of what a file of content/ publishes: its page, or the file itself.
 * @example contentPage('content/agenda/2025/2025-11-20-groupe-pays.md') → '/agenda/2025/11/groupe-pays/'
 * @example contentPage('content/ressources/2025/actes.pdf') → '/documents/ressources/2025/actes.pdf'
 */
export function contentPage(file: string): string {
  const [, folder = '', id = ''] = /^content\/([^/]+)\/(.+)\.mdx?$/.exec(file) ?? [];
  const name = parseDatedName(id);
  const page = name === undefined ? PAGES.get(folder)?.(id) : DATED_PAGES.get(folder)?.(name);
  return page ?? mediaRoute(file);
}
