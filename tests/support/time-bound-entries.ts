import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const write = (...keys: string[]) => `---\n${keys.join('\n')}\n---\n\nTexte.\n`;

/** One entry of each kind that can be held back, called by a word that stands nowhere else. */
const KINDS: Readonly<Record<string, (word: string) => string[]>> = {
  'articles/2026/2026-11-02': (word) => [`titre: Une nouvelle ${word}`, 'rubrique: cuf'],
  'agenda/2026/2026-12-20': (word) => [`titre: Une rencontre ${word}`, 'jour: 2026-12-20'],
  'ressources/2026/2026-11-02': (word) => [
    `titre: Un dossier ${word}`,
    'type: texte',
    'url: https://www.exemple.org/dossier',
  ],
};

/**
 * Content files that one line holds back or takes away, of every kind.
 * @example timeBoundEntries('Zibeline', 'brouillon: true') → [['articles/2026/2026-11-02-zibeline.md', '---\ntitre: …'], …]
 */
export function timeBoundEntries(word: string, line: string): [string, string][] {
  return Object.entries(KINDS).map(([place, keys]) => [
    `${place}-${word.toLowerCase()}.md`,
    write(
      ...keys(word),
      'chapo: Une phrase dit ce qui se passe.',
      'date: 2026-11-02',
      'pays: [maroc]',
      'thematiques: [eau]',
      line,
    ),
  ]);
}

/**
 * The files of a build that say a word, in whatever way: in their text, in their name, in the index of
 * the search, which is compressed.
 * @example filesThatSay('zibeline', '/chemin/dist') → ['actualites/2026/zibeline/index.html', 'rss.xml', …]
 */
export function filesThatSay(word: string, dist: string): string[] {
  // The search keeps the stem of a word.
  const wanted = word.toLowerCase().slice(0, -1);
  return globSync('**/*', { cwd: dist })
    .filter((file) => !/\.(?:webp|avif|jpg|png|woff2|mp3|mp4|pdf|ico)$/.test(file))
    .filter((file) => statSync(path.join(dist, file)).isFile())
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.includes(wanted) || readText(dist, file).includes(wanted))
    .toSorted();
}

function readText(dist: string, file: string): string {
  const bytes = readFileSync(path.join(dist, file));
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}
