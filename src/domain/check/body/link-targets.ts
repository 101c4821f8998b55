import { decodePart } from '../../../lib/decode.ts';
import { isRelative, resolveMediaPath } from '../../../lib/media-path.ts';
import type { Finding } from '../fault.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { SiteAddresses, SitePage } from '../context.ts';
import { describeAnchor, type Anchors } from './anchors.ts';
import { nearestAddress } from './near-pages.ts';

/** What a link may lead to. */
interface Known {
  file: Pick<ParsedFile, 'path' | 'fields'>;
  addresses: SiteAddresses;
  anchors: Anchors;
}

/**
 * What is wrong with where a link leads, on this site; nothing for a page that is there, and for what
 * is on another site.
 * @example describeTarget('/pays/nope/', known) → { message: '/pays/nope/ n’existe pas. Vouliez-vous dire /pays/niger/ ?' }
 */
export function describeTarget(url: string, known: Known): Finding | undefined {
  const { addresses, file } = known;
  const place = pathHere(url, { addresses, file });
  if (place === undefined) return undefined;
  const { path, anchor } = place;
  if (path === '')
    return describeAnchor(anchor, { path: 'cette page', target: file.path, ...known });
  const page = addresses.pages.get(path);
  if (page === undefined) {
    return addresses.isGenerated(path) ? undefined : { message: describeUnknown(place, addresses) };
  }
  const hidden = describeHidden(path, page, file);
  if (hidden !== undefined || page.file === undefined) return hidden;
  return describeAnchor(anchor, { path, target: page.file, ...known });
}

interface SitePath {
  /** '' within the same page. */
  path: string;
  anchor: string;
}

function pathHere(
  url: string,
  { addresses, file }: Pick<Known, 'addresses' | 'file'>,
): SitePath | undefined {
  if (url.startsWith('#')) return { path: '', anchor: decodePart(url.slice(1)) };
  if (!isRelative(url)) return pathOfSite(url, addresses.host);
  const [before = '', anchor = ''] = url.split('#');
  const target = resolveMediaPath(decodePart(before.replace(/\?.*$/, '')), file.path);
  const address = addresses.addressOf(target);
  return address === undefined ? undefined : { path: address, anchor: decodePart(anchor) };
}

function pathOfSite(url: string, host: string): SitePath | undefined {
  const web = URL.parse(url, `https://${host}/`);
  if (web === null || !/^https?:$/.test(web.protocol)) return undefined;
  if (web.host.replace(/^www\./, '') !== host) return undefined;
  // Addresses of the old site lead on: their redirections are judged by themselves.
  if (/^\/spip\.php|^\/IMG\/|^\/\?/.test(web.pathname + web.search)) return undefined;
  return { path: decodePart(web.pathname), anchor: decodePart(web.hash.slice(1)) };
}

function describeUnknown({ path, anchor }: SitePath, { pages, addressOf }: SiteAddresses): string {
  const source = addressOf(path.slice(1));
  if (source !== undefined && pages.has(source)) return `Écrivez l’adresse de la page : ${source}.`;
  const slashed = path.endsWith('/') ? path : `${path}/`;
  if (slashed !== path && pages.has(slashed)) {
    const rest = anchor === '' ? '' : `#${anchor}`;
    return `Il manque la barre de la fin : écrivez ${slashed}${rest}.`;
  }
  const near = nearestAddress(path, pages);
  return near === undefined
    ? `${path} n’existe pas. Corrigez cette adresse, ou retirez le lien.`
    : `${path} n’existe pas. Vouliez-vous dire ${near} ?`;
}

function describeHidden(
  path: string,
  { file, hidden }: SitePage,
  from: Known['file'],
): Finding | undefined {
  // What readers do not see may lead where they do not go.
  if (hidden === undefined || from.fields.brouillon === true) return undefined;
  if (hidden === 'draft') {
    return {
      message: `${path} est un brouillon (${String(file)}), que personne ne peut lire. Publiez-le d’abord, ou retirez le lien.`,
    };
  }
  const message =
    hidden === 'embargo'
      ? `${path} n’est pas encore en ligne (« publication » de ${String(file)}). Retirez le lien jusque-là.`
      : `${path} n’est plus en ligne (« expiration » de ${String(file)}). Retirez le lien.`;
  return { message, isAdvice: true };
}
