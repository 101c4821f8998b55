import type { AstroIntegration } from 'astro';

/**
 * Puts the global styles before those of every component, whatever a page imports first: they declare
 * the order of the cascade layers, and the first declaration wins.
 * @example defineConfig({ integrations: [globalStyles()] })
 */
export function globalStyles(): AstroIntegration {
  return {
    name: 'global-styles',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page-ssr', "import '/src/styles/layers.css';");
      },
    },
  };
}
