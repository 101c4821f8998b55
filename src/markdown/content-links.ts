import { readDatedName } from '../lib/content-file-name.ts';
import { monthOf } from '../lib/dates.ts';
import { mediaRoute, routes } from '../routes.ts';
import { resolveMediaPath } from '../lib/media-path.ts';

const ROUTE_BY_FOLDER: Readonly<Record<string, (id: string) => string>> = {
  articles: (id) => routes.article(readDatedName(id)),
  agenda: (id) => {
    const name = readDatedName(id);
    return routes.event({ ...name, month: monthOf(name.day) });
  },
  ressources: (id) => routes.resource(readDatedName(id)),
  lettres: (id) => routes.letter(readDatedName(id)),
  pays: routes.country,
  thematiques: routes.topic,
  collectivites: routes.localGovernment,
  reseaux: routes.network,
  pages: routes.institutionalPage,
};

/**
 * The address of what a link in a content file points to: the page of another file, or a document.
 * @example resolveContentLink('../../pays/liban.md', 'content/articles/2025/x.md') → '/pays/liban/'
 */
export function resolveContentLink(reference: string, contentPath: string): string {
  const [file = '', anchor] = reference.split('#');
  const target = resolveMediaPath(file, contentPath);
  const [, folder = '', id = ''] = /^content\/([^/]+)\/(.+)\.mdx?$/.exec(target) ?? [];
  const route = ROUTE_BY_FOLDER[folder];
  const address = route === undefined ? mediaRoute(target) : route(id);
  return anchor === undefined ? address : `${address}#${anchor}`;
}
