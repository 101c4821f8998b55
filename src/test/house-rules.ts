import { codeLines, importsOf, isTest, resolveImport, type Module } from './modules.ts';

/** A page only names its paths, its query and its layout, a command its options and what it calls: all lines count. */
const MAX_ENTRY_LINES = 40;
const MAX_LINES = { astro: 100, ts: 150 } as const;

/** A function that other files call, declared or as an arrow; prettier has put it at the beginning of a line. */
const EXPORTED_FUNCTION =
  /^export (?:default )?(?:(?:async )?function\*? (\w+)|const (\w+)(?:: [^=\n]+)? =\s(?:async )?(?:<[^(]*>)?\((?:[^()]|\([^()]*\))*\)(?:: [^=\n]+)? =>)/gm;

/**
 * Relative imports that do not name a file in full.
 * @example findImportProblems(modules) → ["src/lib/a.ts: './b' names no file in full"]
 */
export function findImportProblems(modules: readonly Module[]): string[] {
  const known = new Set(modules.map(({ path }) => path));
  return modules.flatMap(({ path, source }) =>
    importsOf(source)
      .map(({ specifier }) => ({ specifier, target: resolveImport(specifier, path) }))
      .filter(({ target }) => target !== undefined && !known.has(target))
      .filter(({ specifier }) => !/\.(?:css|json|svg|png|webp|woff2)(?:\?\w+)?$/.test(specifier))
      .map(({ specifier }) => `${path}: '${specifier}' names no file in full`),
  );
}

/**
 * Files whose name or place tells nothing, or that would be published by mistake.
 * @example findNameProblems(modules) → ['src/lib/utils.ts: name a file by its subject']
 */
export function findNameProblems(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path }) => {
    if (/(?:^|\/)(?:utils?|helpers?|common|misc)(?:[./-]|$)/.test(path)) {
      return [`${path}: name a file by its subject`];
    }
    if (/(?:^|\/)index\.ts$/.test(path)) return [`${path}: import a module itself, not a barrel`];
    const isPublished = path.startsWith('src/pages/') && isTest(path);
    return isPublished ? [`${path}: a test in src/pages is published`] : [];
  });
}

/**
 * Files that ask for all files of a kind, drafts and embargoes among them, although they are no query.
 * @example findCollectionProblems(modules) → ['src/pages/a.astro: only domain/…/queries.ts may call storedEntries']
 */
export function findCollectionProblems(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => !/^src\/domain\/[^/]+\/queries\.ts$/.test(path) && !isTest(path))
    .filter(({ path }) => path !== 'src/domain/entry/store.ts')
    .filter(({ source }) =>
      /\b(?:storedEntries|getCollection)\(/.test(codeLines(source).join('\n')),
    )
    .map(({ path }) => `${path}: only domain/…/queries.ts may call storedEntries`);
}

/**
 * Files too long to read at once; blank lines, comments and styles do not count.
 * @example findSizeProblems(modules) → ['src/lib/a.ts: 151 lines of code, 150 at most']
 */
export function findSizeProblems(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, source }) => {
    const max = path.endsWith('.astro') ? MAX_LINES.astro : MAX_LINES.ts;
    // A style is read apart from the template it dresses.
    const count = codeLines(source.replace(/<style[^>]*>.*?<\/style>/gs, '')).length;
    // The words of the interface are one list, however long.
    if (isTest(path) || path === 'src/ui/strings.ts' || count <= max) return [];
    return [`${path}: ${String(count)} lines of code, ${String(max)} at most`];
  });
}

/**
 * Pages and commands that do more than hand over.
 * @example findEntryPointProblems(modules) → ['src/pages/index.astro: 41 lines, 40 at most']
 */
export function findEntryPointProblems(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => path.startsWith('src/pages/') || /^scripts\/[^/]+$/.test(path))
    .filter(({ path }) => !isTest(path))
    .map(({ path, source }) => ({ path, count: source.trimEnd().split('\n').length }))
    .filter(({ count }) => count > MAX_ENTRY_LINES)
    .map(
      ({ path, count }) => `${path}: ${String(count)} lines, ${String(MAX_ENTRY_LINES)} at most`,
    );
}

/**
 * Functions that other files call and whose comment has no example; those of pages are Astro's.
 * @example findExampleProblems(modules) → ['src/lib/a.ts: give double() a comment with an @example']
 */
export function findExampleProblems(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => path.endsWith('.ts') && !path.startsWith('src/pages/'))
    .flatMap(({ path, source }) =>
      [...source.matchAll(EXPORTED_FUNCTION)]
        .filter(({ index }) => !/\n \* @example\b/.test(commentBefore(source, index)))
        .map(([, declared, arrow]) => declared ?? arrow ?? '')
        .map((name) => `${path}: give ${name}() a comment with an @example`),
    );
}

/** The comment that ends right above a place; empty where none does. */
function commentBefore(source: string, place: number): string {
  const above = source.slice(0, place);
  return above.endsWith(' */\n') ? above.slice(above.lastIndexOf('\n/**\n') + 1) : '';
}
