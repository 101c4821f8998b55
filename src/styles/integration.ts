import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { dropIdleScopes, shortenScopes } from './short-scopes.ts';

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

/**
 * Lets pages bear fewer and shorter classes for the styles of components: of 28.4 kB that a page had in
 * the mean at 10,000 entries, 4.5 were Astro's, on every element.
 * @example defineConfig({ integrations: [shortScopes()] })
 */
export function shortScopes(): AstroIntegration {
  const known = new Map<string, string>();
  const plugin = {
    name: 'short-scopes',
    enforce: 'pre' as const,
    async transform(code: string, id: string) {
      const [file = '', query = ''] = id.split('?');
      if (!file.endsWith('.astro')) return undefined;
      if (query.includes('type=style')) return shortenScopes(code, known);
      if (query !== '') return undefined;
      return shortenScopes(dropIdleScopes(code, await readFile(file, 'utf8')), known);
    },
  };
  return {
    name: 'short-scopes',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
