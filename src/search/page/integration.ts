import type { AstroIntegration } from 'astro';

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
 * Gives every page the script of its search box: components, which draw the box, run no search.
 * @param words that suggestions say
 * @example defineConfig({ integrations: [searchBoxes(suggestionWords())] })
 */
export function searchBoxes(words: object): AstroIntegration {
  return {
    name: 'search-boxes',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        injectScript('page', "import '/src/search/page/box.ts';");
        updateConfig({ vite: { plugins: [lightLazyImports, withWords(words)] } });
      },
    },
  };
}
