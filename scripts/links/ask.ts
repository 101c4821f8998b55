/** What an address answered. */
export interface LinkStatus {
  url: string;
  state: 'ok' | 'moved' | 'gone' | 'broken' | 'silent';
  /** The HTTP status; none where nothing answered. */
  status?: number;
  /** Where it has moved for good. */
  target?: string;
}

/** How long an address may take, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** Who asks, for whoever reads their logs. */
const AGENT = 'portail-cites-unies-france (verification hebdomadaire des liens)';

const HEADERS = { 'User-Agent': AGENT, Accept: 'text/html,*/*;q=0.8' };

/**
 * Asks each address once: one at a time for each host, several hosts side by side.
 * @param timeout in milliseconds, for each request
 * @example askAll(['https://www.uclg.org/']) → [{ url, state: 'ok', status: 200 }]
 */
export async function askAll(urls: readonly string[], timeout = TIMEOUT_MS): Promise<LinkStatus[]> {
  const byHost = Map.groupBy(new Set(urls), (url) => new URL(url).host);
  const answers = await Promise.all(
    [...byHost.values()].map(async (ofHost) => {
      const given: LinkStatus[] = [];
      for (const url of ofHost) given.push(await askOne(url, timeout));
      return given;
    }),
  );
  return answers.flat();
}

async function askOne(url: string, timeout: number): Promise<LinkStatus> {
  const head = await request(url, 'HEAD', timeout);
  // Some servers know no HEAD, or answer it wrongly.
  const response =
    head === undefined || head.status >= 400 ? await request(url, 'GET', timeout) : head;
  if (response === undefined) return { url, state: 'silent' };
  const { status } = response;
  if (status === 301 || status === 308) return movedTo(url, response);
  if (status === 404 || status === 410) return { url, state: 'gone', status };
  // What asks who one is, or to come less often, is there.
  const isThere = status < 400 || [401, 403, 405, 429].includes(status);
  return { url, state: isThere ? 'ok' : 'broken', status };
}

/** « http » that became « https », or a slash at the end, is worth a line too: it costs nothing. */
function movedTo(url: string, { status, headers }: Response): LinkStatus {
  const place = headers.get('Location');
  if (place === null || !URL.canParse(place, url)) return { url, state: 'broken', status };
  return { url, state: 'moved', status, target: new URL(place, url).href };
}

async function request(
  url: string,
  method: 'HEAD' | 'GET',
  timeout: number,
): Promise<Response | undefined> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method, redirect: 'manual', headers: HEADERS, signal });
    await response.body?.cancel();
    return response;
  } catch (error) {
    // No such host, a connection refused or cut, a time that is up: all are silence to a reader.
    if (error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}
