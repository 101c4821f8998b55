/** The name under which a build tells Astro which code it is. */
export const BUILD_CODE = 'PORTAIL_CODE';

/**
 * A digest of all code, where a whole build runs (`scripts/build/make-site.ts`): what it has read of content
 * files by the same code need not be read again. A dev server has none.
 * @example PORTAIL_CODE=3f8a… → '3f8a…'
 */
export function buildCode(): string | undefined {
  return process.env[BUILD_CODE];
}
