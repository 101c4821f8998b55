import type { Letter } from '../domain/newsletter/newsletter.ts';
import { routes } from '../routes.ts';
import { strings } from '../ui/strings.ts';
import { publicationTime } from './json-ld.ts';
import { pageMeta, type PageMeta } from './page-meta.ts';

/** The head of the archive of a letter; the search finds the items it names, not their names again. */
export function letterMeta(letter: Letter): PageMeta {
  const { title, summary } = letter;
  const path = routes.letter(letter);
  return pageMeta({
    title,
    description: summary,
    path,
    trail: [
      { title: strings.letter.listTitle, path: routes.letters },
      { title, path },
    ],
    publishedAt: publicationTime({ ...letter, embargoUntil: undefined }),
  });
}
