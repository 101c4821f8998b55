import type { AstroIntegration } from 'astro';

/** Gives every page the script of its search box: components, which draw the box, run no search. */
export function searchBoxes(): AstroIntegration {
  return {
    name: 'search-boxes',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page', "import '/src/search/box.ts';");
      },
    },
  };
}
