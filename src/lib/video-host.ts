/** A site that plays films inside the pages of others. */
interface VideoHost {
  /** As a visitor knows it: « YouTube », or the name of a PeerTube instance. */
  name: string;
  /** The address of its player, for a frame. */
  embed: string;
  /** The address of the film at the host's, at a moment given in whole seconds. */
  at: (seconds: number) => string;
}

const YOUTUBE_ID = /^[\w-]{11}$/;
const YOUTUBE_PATH = /^\/(?:shorts|live|embed|v)\/([^/]+)\/?$/;
const YOUTUBE_HOSTS = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'www.youtube-nocookie.com',
]);

/** PeerTube names a film by a UUID, or by the same number in the 58 signs of its short form. */
const PEERTUBE_PATH =
  /^\/(?:w|videos\/watch|videos\/embed)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[1-9A-HJ-NP-Za-km-z]{22})\/?$/;

/**
 * The host that can show a film here, from the film's public address; none for any other address, which
 * stays a link. PeerTube is an open network: an instance is known by the form of its addresses.
 * @example findVideoHost('https://youtu.be/dQw4w9WgXcQ') → { name: 'YouTube', embed: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', … }
 */
export function findVideoHost(address: string): VideoHost | undefined {
  const url = URL.parse(address);
  if (url === null || !isPlain(url)) return undefined;
  return findYouTube(url) ?? findPeerTube(url);
}

/** On the web's usual port, without a name before the host that could pass for it. */
function isPlain({ protocol, port, username, password, hostname }: URL): boolean {
  const isNamed = /\.[a-z][a-z\d-]*$/.test(hostname);
  return protocol === 'https:' && [port, username, password].join('') === '' && isNamed;
}

function findYouTube(url: URL): VideoHost | undefined {
  const id = youTubeId(url);
  if (id === undefined || !YOUTUBE_ID.test(id)) return undefined;
  return {
    name: 'YouTube',
    embed: `https://www.youtube-nocookie.com/embed/${id}`,
    at: (seconds) => `https://www.youtube.com/watch?v=${id}&t=${String(seconds)}s`,
  };
}

function youTubeId({ hostname, pathname, searchParams }: URL): string | undefined {
  if (hostname === 'youtu.be') return pathname.slice(1);
  if (!YOUTUBE_HOSTS.has(hostname)) return undefined;
  if (pathname === '/watch') return searchParams.get('v') ?? undefined;
  return YOUTUBE_PATH.exec(pathname)?.[1];
}

function findPeerTube({ hostname, pathname }: URL): VideoHost | undefined {
  const [, id] = PEERTUBE_PATH.exec(pathname) ?? [];
  if (id === undefined) return undefined;
  return {
    name: hostname,
    // Without p2p=0 the visitors of a film send it to each other, and see each other's addresses.
    embed: `https://${hostname}/videos/embed/${id}?p2p=0`,
    at: (seconds) => `https://${hostname}/w/${id}?start=${String(seconds)}s`,
  };
}
