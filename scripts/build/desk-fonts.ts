import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

/** A font that the styles of the desk would fetch from a CDN, by its name. */
const REMOTE = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[:@][^)`]*\.woff2/g;

/**
 * Makes the desk take its fonts from its own package: they are in it, yet its component library
 * (sveltia-ui) names those of a CDN in a style, as a template literal of its script.
 * @example desk.js: `src:url(https://cdn.jsdelivr.net/fontsource/fonts/noto-mono@5.3.0/….woff2)` → `src:url(${new URL('./assets/noto-mono-….woff2', import.meta.url).href})`
 */
export function ownFonts(): Plugin {
  const program = createRequire(import.meta.url).resolve('@sveltia/cms');
  const files = readdirSync(path.join(path.dirname(program), 'assets'));
  const fileOf = (name: string): string => {
    const file = files.find((one) => one.startsWith(name) && one.endsWith('.woff2'));
    if (file === undefined)
      throw new Error(`@sveltia/cms holds no font ${name}: look at its release.`);
    return `\${new URL('./assets/${file}', import.meta.url).href}`;
  };
  return {
    name: 'own-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(program)) return undefined;
      return { code: code.replaceAll(REMOTE, (_all, name: string) => fileOf(name)), map: null };
    },
  };
}
