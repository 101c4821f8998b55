import type { Module } from './modules.ts';

const STYLE = /<style[^>]*>(.*?)<\/style>/gs;

/** What `:global()` holds, which may have parentheses of its own. */
const GLOBAL = /:global\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;

/** A class attribute of a component or of HTML written in code, to its end. */
const CLASSES = /\bclass(?:Name|:list)?\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|\{(.*?)\}[\s/>])/gs;

/**
 * Classes of other components that a style reaches by `:global()` although no markup bears them any more: the
 * rule would be dead, and what it laid out would move without a word.
 * @example findReachProblems(modules) → ['src/layouts/TermPage.astro: no markup has the class « events »']
 */
export function findReachProblems(modules: readonly Module[]): string[] {
  const borne = new Set(modules.flatMap(({ source }) => classesIn(source)));
  return modules
    .filter(({ path }) => path.endsWith('.astro'))
    .flatMap(({ path, source }) =>
      [...new Set(reachedBy(source))]
        .filter((name) => !borne.has(name))
        .map((name) => `${path}: no markup has the class « ${name} »`),
    );
}

function reachedBy(source: string): string[] {
  const styles = [...source.matchAll(STYLE)].map(([, style = '']) => style).join('\n');
  return [...styles.matchAll(GLOBAL)].flatMap(([, selector = '']) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  );
}

function classesIn(source: string): string[] {
  const markup = source.replace(STYLE, '');
  return [...markup.matchAll(CLASSES)].flatMap(([, double = '', single = '', list = '']) =>
    [double, single, list].flatMap((words) => words.match(/[a-z][\w-]*/g) ?? []),
  );
}
