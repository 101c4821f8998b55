import { decodeAddress } from '../../domain/old-address/fold.ts';
import { readOldAddress } from '../../domain/old-address/old-address.ts';
import { findByBeginning, findTarget } from '../../domain/old-address/table.ts';
import { routes } from '../../routes.ts';
import { site } from '../../site.config.ts';
import { isOldHost } from '../old-hosts.ts';
import { answerCutTitle, answerOldAddress, type RedirectOrGone } from '../redirects/answer.ts';
import { isMedia } from '../worker-paths.ts';
import { pageWithStatus, plainAnswer, redirection } from './answers.ts';
import { answerMedia } from './media.ts';

/** What Cloudflare gives the worker. */
interface Environment {
  /** The asset server: the built site with its headers. */
  ASSETS: { fetch: (request: Request) => Promise<Response> };
}

/** Asks the asset server for a path of the site. */
type Ask = (path: string) => Promise<Response>;

/** No address of this site or of the old one is longer. */
const LONGEST_PATH = 2000;

/** The table of old addresses, read once in the life of a worker. */
let table: Promise<string> | undefined;

export default {
  /** Answers what no file of the built site does, and parts of recordings and papers. */
  async fetch(request: Request, { ASSETS }: Environment): Promise<Response> {
    const url = new URL(request.url);
    const ask: Ask = (path) => ASSETS.fetch(new Request(new URL(path, url.origin)));
    const refusal = refuse(request, url);
    if (refusal !== undefined) return refusal;
    if (isOldHost(url.hostname)) return leaveOldHost(url, ask);
    if (isMedia(url.pathname)) return serveMedia(request, ASSETS, ask);
    const answer = await answerOf(url, ask);
    if (answer !== undefined) return follow(answer, ask);
    const asset = await ASSETS.fetch(request);
    return asset.status === 404 ? answerMissing(url, ask) : asset;
  },
};

/** Refuses what only programs send: nothing of it reaches the rest. */
function refuse({ method }: Request, { pathname }: URL): Response | undefined {
  if (method !== 'GET' && method !== 'HEAD') {
    return plainAnswer(405, 'Méthode non prise en charge.', { Allow: 'GET, HEAD' });
  }
  if (pathname.length > LONGEST_PATH) return plainAnswer(404, 'Adresse inconnue.');
  // eslint-disable-next-line no-control-regex -- these characters are what is refused
  if (/[\u0000-\u001F\u007F\\]/.test(decodeAddress(pathname))) {
    return plainAnswer(400, 'Adresse mal formée.');
  }
  return undefined;
}

/** From an old host straight to the page itself, on this site's own. */
async function leaveOldHost(url: URL, ask: Ask): Promise<Response> {
  const answer = await answerOf(url, ask);
  if (answer?.status === 410) return follow(answer, ask);
  const location = answer?.location ?? `${url.pathname}${url.search}`;
  return redirection(new URL(location.replace(/^\/+/, '/'), site.url).href);
}

async function serveMedia(
  request: Request,
  assets: Environment['ASSETS'],
  ask: Ask,
): Promise<Response> {
  // The asset server knows no parts, and says no length to HEAD.
  const headers = new Headers(request.headers);
  for (const name of ['Range', 'If-Range']) headers.delete(name);
  const asset = await assets.fetch(new Request(request.url, { headers }));
  if (asset.status !== 404) return answerMedia(request, asset);
  const url = new URL(request.url);
  const answer = await answerOf(url, ask);
  return answer === undefined ? answerMissing(url, ask) : follow(answer, ask);
}

async function answerOf(url: URL, ask: Ask): Promise<RedirectOrGone | undefined> {
  table ??= readTable(ask);
  const lines = await table;
  return (
    answerOldAddress(url.href, (key) => findTarget(lines, key)) ??
    answerCutTitle(url.href, (beginning) => findByBeginning(lines, beginning))
  );
}

async function readTable(ask: Ask): Promise<string> {
  const answer = await ask(routes.oldAddressTable);
  return answer.ok ? answer.text() : '';
}

async function follow(answer: RedirectOrGone, ask: Ask): Promise<Response> {
  if (answer.status === 301) return redirection(answer.location);
  return pageWithStatus(await ask(routes.gone), 410);
}

/** Another spelling of an address of this site, else the page of what is not found. */
async function answerMissing(url: URL, ask: Ask): Promise<Response> {
  const { path } = readOldAddress(url.href);
  const address = encodeURI(/\.[a-z0-9]+\/$/.test(path) ? path.slice(0, -1) : path);
  if (address !== '/' && address !== url.pathname) {
    const found = await ask(address);
    if (found.status === 200) return redirection(`${address}${url.search}`);
  }
  return pageWithStatus(await ask(routes.notFoundPage), 404);
}
