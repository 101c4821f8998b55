import type { Loader } from 'astro/loaders';

/**
 * A loader that a file it cannot read stops under no dev server: it is asked again at the next save.
 * Astro's own `glob()` lets one broken file end the start, and has not begun to watch by then.
 * @example reloadOnSave(glob({ base: './content/pages', pattern: '*.mdx' }))
 */
export function reloadOnSave(loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      const { watcher } = context;
      if (watcher === undefined) return loader.load(context);
      const attempt = async (): Promise<void> => {
        try {
          await loader.load(context);
        } catch (error) {
          // The content check says it at its place, in the terminal and instead of the page.
          context.logger.debug(String(error));
          watcher.once('change', () => void attempt());
        }
      };
      return attempt();
    },
  };
}
