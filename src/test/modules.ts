import { glob, readFile } from 'node:fs/promises';
import { posix, sep } from 'node:path';

/** A source file, by its path from the project's root. */
export interface Module {
  path: string;
  source: string;
}

/** What an import statement names; one of types alone leaves nothing in the running code. */
export interface Import {
  specifier: string;
  isType: boolean;
}

/**
 * Reads the modules that patterns name, sorted by path.
 * @example readModules('src/**\/*.ts') → [{ path: 'src/lib/clock.ts', source: '…' }, …]
 */
export async function readModules(...patterns: string[]): Promise<Module[]> {
  const names = await Array.fromAsync(glob(patterns));
  const paths = names.map((name) => name.replaceAll(sep, '/')).toSorted();
  return Promise.all(
    paths.map(async (name) => ({ path: name, source: await readFile(name, 'utf8') })),
  );
}

/**
 * The lines that are neither blank nor comment.
 * @example codeLines('/** Two. *\/\nconst two = 2;\n') → ['const two = 2;']
 */
export function codeLines(source: string): string[] {
  let isInComment = false;
  return source.split('\n').filter((line) => {
    const words = line.trim();
    const isComment = isInComment || words.startsWith('/*') || words.startsWith('<!--');
    if (isComment) isInComment = !/\*\/|-->/.test(words);
    return !isComment && words !== '' && !words.startsWith('//');
  });
}

const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s*from\s+)?'([^']+)'/gm;
const EXPRESSION = /\bimport\('([^']+)'\)(\.\w+)?/g;

/**
 * What a module imports; prettier has put each statement at the beginning of a line.
 * @example importsOf("import type { Day } from './dates.ts';") → [{ specifier: './dates.ts', isType: true }]
 */
export function importsOf(source: string): Import[] {
  const code = codeLines(source).join('\n');
  const statements = [...code.matchAll(STATEMENT)].map(([, type, names = '', specifier = '']) => ({
    specifier,
    isType: type !== undefined || namesTypesOnly(names),
  }));
  const expressions = [...code.matchAll(EXPRESSION)].map(([, specifier = '', member]) => ({
    specifier,
    // `import('./x.ts').Name` is a type; `await import('./x.ts')` runs.
    isType: member !== undefined && member !== '.then',
  }));
  return [...statements, ...expressions];
}

function namesTypesOnly(clause: string): boolean {
  const names = /^\{([^}]*)\}$/s.exec(clause.trim())?.[1]?.split(',') ?? [];
  const given = names.map((name) => name.trim()).filter((name) => name !== '');
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}

/**
 * The project's own file that an import names, or nothing for a package.
 * @example resolveImport('./dates.ts', 'src/lib/clock.ts') → 'src/lib/dates.ts'
 */
export function resolveImport(specifier: string, from: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

/**
 * Whether a file serves tests only.
 * @example isTest('src/lib/dates.test.ts') → true
 */
export function isTest(path: string): boolean {
  return /\.(?:test|fixture)\.ts$/.test(path);
}
