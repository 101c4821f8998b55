import type { AstroIntegration } from 'astro';

/** What every page runs, as one file: each other one is a kilobyte of headers before the first paint. */
export const PAGE_SCRIPTS = [
  'src/search/page/box.ts',
  'src/components/site/main-menu.ts',
  'src/components/site/prefetch.ts',
  'src/components/site/print-source.ts',
] as const;

/** Small modules that several scripts share travel together, not each alone. */
const SHARED = /\/src\/(?:lib\/|search\/page\/shortcut|components\/base\/)|preload-helper/;

/**
 * Vite's own module that fetches ahead what a lazy import imports: one kilobyte on every page, which
 * `build.modulePreload: false` does not take away (https://github.com/vitejs/vite/issues/18551).
 */
const PRELOAD_MODULE = '\0vite/preload-helper.js';

/** Lazy imports without it: here, a few small files are asked for one after the other. */
const lightLazyImports = {
  name: 'light-lazy-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === PRELOAD_MODULE ? 'export const __vitePreload = (load) => load();' : undefined,
};

const WORDS_MODULE = 'virtual:suggestion-words';

/** What is said under the boxes, with the script that says it: on every page it weighed 0.4 kB. */
const withWords = (words: object) => ({
  name: 'suggestion-words',
  resolveId: (id: string) => (id === WORDS_MODULE ? `\0${WORDS_MODULE}` : undefined),
  load: (id: string) =>
    id === `\0${WORDS_MODULE}` ? `export default ${JSON.stringify(words)};` : undefined,
});

/**
 * The name of the script of a component, without the forty letters that Astro adds to it on every page.
 * @example nameScript({ name: 'ShareRow.astro_astro_type_script_index_0_lang' }) → '_astro/ShareRow.[hash].js'
 */
export function nameScript({ name }: { name: string }): string {
  return `_astro/${name.replace(/\.astro_.*/, '').replace(/[^\w-]/g, '_')}.[hash].js`;
}

/**
 * Gives every page the scripts of its frame, in few files, and all scripts short names.
 * @param words that suggestions of its search box say
 * @example defineConfig({ integrations: [pageScripts(suggestionWords())] })
 */
export function pageScripts(words: object): AstroIntegration {
  const output = {
    entryFileNames: nameScript,
    codeSplitting: { groups: [{ name: 'shared', test: SHARED, minShareCount: 2 }] },
  };
  return {
    name: 'page-scripts',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        injectScript('page', PAGE_SCRIPTS.map((file) => `import '/${file}';`).join('\n'));
        updateConfig({
          vite: {
            plugins: [lightLazyImports, withWords(words)],
            environments: { client: { build: { rolldownOptions: { output } } } },
          },
        });
      },
    },
  };
}
