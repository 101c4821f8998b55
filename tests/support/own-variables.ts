/**
 * The environment without what the test runner adds: a build takes NODE_ENV=test for development, and
 * Astro's dev server serves nothing where it sees that tests run.
 * @example listOwnVariables() → { PATH: '/usr/bin:…', HOME: …, … }
 */
export function listOwnVariables(): NodeJS.ProcessEnv {
  const added = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
