import { importsOf, isTest, resolveImport, type Module } from './modules.ts';

/**
 * The files that need each other, in a cycle; in src/ types count too: a type that two files need has
 * its own.
 * @example findImportCycles(modules) → ['src/lib/a.ts: stands in a cycle of imports']
 */
export function findImportCycles(modules: readonly Module[]): string[] {
  const steps = modules.flatMap(({ path, source }) =>
    importsOf(source)
      .filter(({ isType }) => !isType || (path.startsWith('src/') && !isTest(path)))
      .map(({ specifier }) => ({ from: path, to: resolveImport(specifier, path) })),
  );
  let left = modules.map(({ path }) => path);
  for (let count = -1; count !== left.length;) {
    count = left.length;
    // Neither the first of a row of imports nor its last can stand in a cycle.
    const open = steps.filter(({ from, to = '' }) => left.includes(from) && left.includes(to));
    left = left.filter(
      (path) => open.some(({ from }) => from === path) && open.some(({ to }) => to === path),
    );
  }
  return left.map((path) => `${path}: stands in a cycle of imports`);
}
