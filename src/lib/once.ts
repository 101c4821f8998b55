/** Long enough for all that one page asks, too short to outlive the edit of a file. */
const DEV_MEMORY_MS = 100;

/**
 * Runs a loader once per build: each call of getCollection goes through all its entries again, and
 * pages × entries make a slow build (https://github.com/withastro/astro/issues/16297). In dev,
 * content changes under a living server: what one page has loaded is forgotten soon after.
 * @example const listArticles = oncePerBuild(async () => …) ; listArticles() === listArticles() → true
 */
export function oncePerBuild<T>(load: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  const forgetSoon = (): void => {
    setTimeout(() => (result = undefined), DEV_MEMORY_MS);
  };
  return () => {
    if (result === undefined) {
      result = load();
      if (import.meta.env.DEV) result.then(forgetSoon, forgetSoon);
    }
    return result;
  };
}
