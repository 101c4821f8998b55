import { PAGE_SCRIPTS } from '../components/site/integration.ts';
import { importsOf, resolveImport, type Module } from './modules.ts';

/** Where the code that visitors' browsers run may live; the rest may need Node or weigh too much. */
const BROWSER_ROOMS = [
  'src/lib/',
  'src/search/ask/',
  'src/search/page/',
  'src/components/',
  // Pure as the library: a script must not write a path of its own.
  'src/routes.ts',
];

/** The few words that an integration puts into the script of the search box. */
const SUGGESTION_WORDS = 'virtual:suggestion-words';

/**
 * What a browser would load, through templates' scripts, from outside the rooms that are safe there.
 * @example findBrowserCodeProblems(modules) → ['src/components/a.ts → src/files/media.ts: a browser runs this']
 */
export function findBrowserCodeProblems(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const reached = new Set(modules.flatMap(scriptsOf));
  // An integration injects these, no template names them.
  for (const script of PAGE_SCRIPTS) if (byPath.has(script)) reached.add(script);
  const problems: string[] = [];
  for (const path of reached) {
    const module = byPath.get(path);
    if (module === undefined) continue;
    for (const { specifier, isType } of importsOf(module.source)) {
      if (isType) continue;
      const target = resolveImport(specifier, path) ?? specifier;
      if (isForBrowser(target)) reached.add(target);
      else problems.push(`${path} → ${target}: a browser runs this`);
    }
  }
  return problems;
}

function isForBrowser(target: string): boolean {
  if (target === SUGGESTION_WORDS) return true;
  return target.endsWith('.ts') && BROWSER_ROOMS.some((room) => target.startsWith(room));
}

/** The modules that a template's own `<script>` imports. */
function scriptsOf({ path, source }: Module): string[] {
  if (!path.endsWith('.astro')) return [];
  const scripts = [...source.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  return scripts
    .flatMap(importsOf)
    .flatMap(({ specifier }) => resolveImport(specifier, path) ?? []);
}
