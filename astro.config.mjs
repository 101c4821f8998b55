import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, sharpImageService } from 'astro/config';
import { ASTRO_CACHE, PREVIEW_CACHE } from './scripts/build/cache-seal.ts';
import { pageCache } from './scripts/build/page-cache.ts';
import { lightPages } from './scripts/build/light-pages.ts';
import { contentCheck } from './scripts/dev/integration.ts';
import { institutionalMdx } from './src/markdown/institutional-mdx.ts';
import { isPreview } from './src/lib/preview.ts';
import { pageScripts } from './src/components/site/integration.ts';
import { site } from './src/site.config.ts';
import { globalStyles, shortScopes } from './src/styles/integration.ts';
import { suggestionWords } from './src/ui/kind-words.ts';

// English smart quotes off: the typography of each language is ours.
const institutionalPages = satteri({
  features: { smartPunctuation: false },
  hastPlugins: [institutionalMdx],
});

// A build that was killed must not go on writing where the next one does.
process.once('disconnect', () => {
  process.exit(1);
});

/**
 * What builds keep tells a dev server nothing, and is twenty thousand files beside dist/, which Vite does not
 * watch by itself.
 * @param {string} file
 */
function isOfBuilds(file) {
  const [first = ''] = path.relative(import.meta.dirname, file).split(path.sep);
  return first === '.cache' || first.startsWith('.dist-');
}

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  // The default ('jsx') drops the space between two inline elements on separate lines.
  compressHTML: true,
  // A build for editors keeps no page that a build for readers would take.
  cacheDir: isPreview() ? PREVIEW_CACHE : ASTRO_CACHE,
  // More effort makes an AVIF 5 % lighter and ten times slower.
  image: { service: sharpImageService({ avif: { effort: 2 } }) },
  integrations: [
    globalStyles(),
    shortScopes(),
    lightPages(),
    pageScripts(suggestionWords()),
    contentCheck(),
    // Pages of a build for editors are marked once they are made: what is kept must not be.
    ...(isPreview() ? [] : [pageCache()]),
    mdx({ processor: institutionalPages }),
  ],
  // Every script and style is a file: the security policy allows nothing inline. Several pages at once:
  // while one is written, another is made.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    server: { watch: { ignored: [isOfBuilds] } },
    // Of its 130 modules, those that read feeds are not bundled, nor loaded by each build.
    environments: { prerender: { resolve: { noExternal: ['feedsmith'] } } },
  },
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
});
