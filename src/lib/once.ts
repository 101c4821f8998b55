/**
 * Runs a loader once per build. In dev, content changes under a living server: there it runs each time.
 * @example const listArticles = oncePerBuild(async () => …) ; listArticles() === listArticles() → true
 */
export function oncePerBuild<T>(load: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return load();
    result ??= load();
    return result;
  };
}
