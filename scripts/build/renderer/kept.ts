import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { listFiles } from '../../../src/files/list-files.ts';
import { linkInto, linkTree, type PlaceFile } from '../link-into.ts';

/** The first module of what a build keeps. */
const ENTRY = 'renderer.mjs';

/**
 * What is kept of a renderer, below Astro's cache.
 * @example rendererPlaces('.cache/astro') → { code: '.cache/astro/renderer/code', … }
 */
export function rendererPlaces(cache: string) {
  const folder = path.join(cache, 'renderer');
  const code = path.join(folder, 'code');
  return {
    code,
    entry: path.join(code, ENTRY),
    /** What a site holds before its pages are made: public/, scripts, styles. */
    frame: path.join(folder, 'frame'),
    pictures: path.join(folder, 'pictures.json'),
    inputs: path.join(folder, 'inputs.json'),
    assets: path.join(cache, 'assets'),
  };
}

/** Astro's environment for pages that are made at build. */
const ENVIRONMENT = 'prerender';

/** What is bundled for it, and where. */
interface Bundle {
  plugin: Plugin;
  /** Keeps the bundle, and the site as it is before its first page. */
  keep: (places: { cache: string; site: string }) => void;
}

/**
 * Has Astro's bundle hold our own entry too, which makes pages alone.
 * @example const bundle = rendererBundle(); // bundle.plugin goes to Vite; bundle.keep({ cache, site }) before pages are made
 */
export function rendererBundle(): Bundle {
  let folder: string | undefined;
  return {
    plugin: {
      name: 'renderer',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === ENVIRONMENT,
      buildStart() {
        const id = fileURLToPath(new URL('entry.ts', import.meta.url));
        this.emitFile({ type: 'chunk', id, fileName: ENTRY });
      },
      writeBundle: ({ dir }) => {
        folder = dir;
      },
    },
    keep: ({ cache, site }) => {
      if (folder === undefined)
        throw new Error('Vite bundled no pages: is it still « prerender »?');
      const { code, frame, inputs } = rendererPlaces(cache);
      rmSync(inputs, { force: true });
      for (const kept of [code, frame]) rmSync(kept, { recursive: true, force: true });
      linkTree(folder, linkInto(code));
      linkTree(site, linkInto(frame), `${path.relative(site, folder)}/`);
    },
  };
}

/**
 * Puts into a new site what stands in it beside its pages.
 * @example placeFrame('.cache/astro', linkInto('.dist-new')) // .dist-new/favicon.svg, .dist-new/_astro/style.css, …
 */
export function placeFrame(cache: string, place: PlaceFile): void {
  linkTree(rendererPlaces(cache).frame, place);
}

/**
 * Forgets of what stands beside pages what a finished site does without: before its first page it holds all
 * pictures of content/ as they are, which no page shows, and which would weigh as much again in the cache.
 * @example trimFrame({ cache: '.cache/astro', site: '.dist-new' })
 */
export function trimFrame({ cache, site }: { cache: string; site: string }): void {
  const { frame } = rendererPlaces(cache);
  for (const file of listFiles(frame)) {
    if (!existsSync(path.join(site, file))) rmSync(path.join(frame, file));
  }
}
