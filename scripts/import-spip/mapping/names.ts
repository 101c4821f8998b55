import { monthOf } from '../../../src/lib/dates.ts';
import { toId } from '../../../src/lib/text.ts';
import { routes } from '../../../src/routes.ts';

/** The kinds of files that bear a date. */
export type DatedKind = 'articles' | 'agenda' | 'ressources';

const MAX_SLUG = 60;

/**
 * Words of an address, as many as stay short; a number alone is that of a page.
 * @example slugOf('L’eau au Liban', 'article-12') → 'l-eau-au-liban' ; slugOf('2010', 'article-12') → 'article-12'
 */
export function slugOf(title: string, fallback: string): string {
  const whole = toId(title);
  const cut =
    whole.length <= MAX_SLUG ? whole : whole.slice(0, MAX_SLUG + 1).replace(/-[^-]*$/, '');
  return cut === '' || /^\d+$/.test(cut) || cut.length < 3 ? fallback : cut;
}

/** Gives each file a name of its own. */
export interface Names {
  take: (kind: DatedKind, day: string, slug: string) => { path: string; url: string };
}

/**
 * Names that are taken get a number.
 * @example const { take } = createNames();
 *   take('articles', '2012-05-03', 'eau')
 *   → { path: 'content/articles/2012/2012-05-03-eau.md', url: '/actualites/2012/eau/' }
 *   take('articles', '2012-05-04', 'eau').url → '/actualites/2012/eau-2/'
 */
export function createNames(): Names {
  const taken = new Set<string>();
  return {
    take: (kind, day, slug) => {
      for (let number = 1; ; number += 1) {
        const name = number === 1 ? slug : `${slug}-${String(number)}`;
        const url = urlOf(kind, day, name);
        if (taken.has(url)) continue;
        taken.add(url);
        return { path: `content/${kind}/${day.slice(0, 4)}/${day}-${name}.md`, url };
      }
    },
  };
}

function urlOf(kind: DatedKind, day: string, slug: string): string {
  const year = day.slice(0, 4);
  if (kind === 'agenda') return routes.event({ year, month: monthOf(day), slug });
  return kind === 'ressources' ? routes.resource({ year, slug }) : routes.article({ year, slug });
}
