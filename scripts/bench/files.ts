import { stringify } from 'yaml';
import type { BenchEntry } from './entries.ts';

/** A file of content/, from there. */
interface ContentFile {
  path: string;
  source: string;
}

const FOLDERS = { article: 'articles', event: 'agenda', resource: 'ressources' } as const;
const SECTIONS = ['cuf', 'collectivites', 'reseau'] as const;

/**
 * A content file: its block, then its text.
 * @example contentSource({ titre: 'Un titre' }, 'Un texte.') → '---\ntitre: Un titre\n---\n\nUn texte.\n'
 */
export function contentSource(fields: object, text: string): string {
  return `---\n${stringify(fields)}---\n\n${text}\n`;
}

/**
 * The files of an entry as an editor of this site would write them.
 * @example contentFilesOf(article) → [{ path: 'articles/2019/2019-03-02-article-7.md', source: '---\ntitre: …' }]
 */
export function contentFilesOf(entry: BenchEntry): ContentFile[] {
  const name = `${entry.day}-${entry.slug}`;
  const folder = `${FOLDERS[entry.kind]}/${entry.day.slice(0, 4)}`;
  const fields = {
    titre: entry.title,
    chapo: entry.summary,
    date: entry.publishedOn,
    ...ownFields(entry, name),
    ...Object.fromEntries(
      Object.entries<readonly string[]>({ ...entry.terms }).filter(([, slugs]) => slugs.length > 0),
    ),
    id: name,
  };
  const card = { path: `${folder}/${name}.md`, source: contentSource(fields, entry.body) };
  const hasText = entry.kind === 'resource' && entry.hasFile;
  return hasText ? [card, { path: `${folder}/${name}.txt`, source: entry.summary }] : [card];
}

function ownFields({ kind, day, slug, hasFile }: BenchEntry, name: string): object {
  switch (kind) {
    case 'article':
      return { rubrique: SECTIONS[slug.length % SECTIONS.length] };
    case 'event':
      return { jour: day, heure: '14:30', heure_fin: '16:00', modalite: 'visio' };
    case 'resource':
      return hasFile
        ? { type: 'texte', fichier: `./${name}.txt` }
        : { type: 'texte', url: `https://www.exemple.org/${slug}` };
  }
}
