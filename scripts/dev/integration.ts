import type { AstroIntegration } from 'astro';

/**
 * Under `npm run dev`, the content check runs at the start and at each saved file: what it finds stands
 * in the terminal, and in the browser in place of the page until it is fixed.
 * @example defineConfig({ integrations: [contentCheck()] })
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        // The check and its readers of files weigh on no build.
        const { checkWhileWriting } = await import('./check-while-writing.ts');
        const { showSavedText } = await import('./show-saved-text.ts');
        checkWhileWriting(server, (line) => {
          logger.warn(line);
        });
        showSavedText(server);
      },
    },
  };
}
