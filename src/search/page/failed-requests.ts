/**
 * Pagefind goes on without a part of its index that it could not read, and finds nothing there: only
 * its fetches tell. Since 1.6 it asks again at the next search
 * (https://github.com/Pagefind/pagefind/pull/1329), but still answers as if nothing were missing. This
 * counts the fetches that fail.
 * @param files the addresses that matter, from the root
 * @returns how many have failed so far
 * @example countFailedRequests(/\.pf_index$/)() → 0
 */
export function countFailedRequests(files: RegExp): () => number {
  const { fetch } = globalThis;
  let lost = 0;
  globalThis.fetch = async (...request) => {
    const isWatched = files.test(new URL(addressOf(request[0]), location.href).pathname);
    try {
      const answer = await fetch(...request);
      if (isWatched && !answer.ok) lost += 1;
      return answer;
    } catch (error) {
      if (isWatched) lost += 1;
      throw error;
    }
  };
  return () => lost;
}

function addressOf(request: RequestInfo | URL): string {
  return typeof request === 'string'
    ? request
    : request instanceof URL
      ? request.href
      : request.url;
}
