import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { readDatedName } from '../../src/lib/content-file-name.ts';
import { routes } from '../../src/routes.ts';

/**
 * Takes away what leads to files that are gone: a link leaves its words, a key its line.
 * @param gone from the project's root
 * @example unlink(root, ['content/ressources/2025/2025-07-22-album.md'])
 */
export function unlink(root: string, gone: readonly string[]): void {
  const files = new Set(gone.map((file) => file.replaceAll(path.sep, '/')));
  const addresses = new Set([...files].map(addressOf));
  const names = new Set([...files].map((file) => file.slice('content/'.length, -'.md'.length)));
  for (const file of globSync('content/**/*.{md,mdx}', { cwd: root })) {
    const source = readFileSync(path.join(root, file), 'utf8');
    const isGone = (target: string) =>
      addresses.has(target) || files.has(path.posix.join(path.posix.dirname(file), target));
    const text = withoutKeys(withoutLinks(source, isGone), names);
    if (text !== source) writeFileSync(path.join(root, file), text);
  }
  removeShortcuts(root, (address) => addresses.has(address));
}

/**
 * Takes the pages that are gone out of the words that lead straight to a page.
 * @example removeShortcuts(root, (address) => address.startsWith('/actualites/2025/')) // content/_recherche/acces.yml
 */
export function removeShortcuts(root: string, isGone: (address: string) => boolean): void {
  const file = path.join(root, 'content/_recherche/acces.yml');
  const shortcuts = parseDocument(readFileSync(file, 'utf8'));
  const { contents } = shortcuts;
  if (!isMap(contents)) throw new Error(`${file} is no list of addresses.`);
  contents.items = contents.items.filter(({ key }) => !isScalar(key) || !isGone(String(key.value)));
  writeFileSync(file, shortcuts.toString());
}

function withoutLinks(source: string, isGone: (target: string) => boolean): string {
  return source.replaceAll(
    /\[([^\]]+)\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g,
    (link, words: string, target: string) => (isGone(target) ? words : link),
  );
}

/** « compte_rendu » and « evenements » name files without their folder content/ and their « .md ». */
function withoutKeys(source: string, names: ReadonlySet<string>): string {
  return source
    .replaceAll(/^compte_rendu: (\S+)\n/gm, (line, name: string) => (names.has(name) ? '' : line))
    .replaceAll(/^evenements: \[([^\]]*)\]\n/gm, (_line, list: string) => {
      const kept = list.split(/,\s*/).filter((name) => !names.has(name.trim()));
      return kept.length === 0 ? '' : `evenements: [${kept.join(', ')}]\n`;
    });
}

/** The address of a page, whatever its kind. */
function addressOf(file: string): string {
  const [, kind, ...rest] = file.split('/');
  if (kind === 'actes') return routes.edition(path.basename(file, '.md'));
  const { year, day, slug } = readDatedName(rest.join('/').slice(0, -'.md'.length));
  if (kind === 'agenda') return routes.event({ year, month: day.slice(5, 7), slug });
  return kind === 'articles' ? routes.article({ year, slug }) : routes.resource({ year, slug });
}
