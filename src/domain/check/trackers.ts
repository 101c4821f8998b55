import type { Finding } from './fault.ts';

/**
 * What newsletters, advertisements and social networks add to an address to follow whoever opens it:
 * the page is the same without.
 */
const TRACKER =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh(?:id)?|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|__hs\w+|hsa_\w+|vero_(?:id|conv)|oly_(?:anon|enc)_id|(?:pk|mtm|piwik|matomo)_\w+|at_(?:medium|campaign|custom\d|link\w*)|xtor|xtref|trk(?:campaign|email|info)?|wickedid|_openstat|ref_src|ref_url|guccounter|guce_\w+|_gl|_ga|phpsessid|jsessionid|sessionid|session_id)$/i;

/**
 * Advises on an address that follows its readers, with the one to write.
 * @example describeTrackers('https://www.uclg.org/a?utm_source=x&id=3') → { message: '… Écrivez https://www.uclg.org/a?id=3.', isAdvice: true }
 */
export function describeTrackers(address: string): Finding | undefined {
  const [, page, query, hash] = /^(https?:\/\/[^?#]*)(\?[^#]*)?(#.*)?$/i.exec(address) ?? [];
  if (page === undefined) return undefined;
  const parts = [...split(query), ...split(hash)];
  const trackers = parts.map(nameOf).filter((name) => TRACKER.test(name));
  if (trackers.length === 0) return undefined;
  const names = [...new Set(trackers)].map((name) => `« ${name} »`).join(', ');
  const clean = page + join('?', query) + join('#', hash);
  const message = `Cette adresse suit vos lecteurs à la trace (${names}). Écrivez ${clean}.`;
  return { message, isAdvice: true };
}

/** « ?a=1&b=2 » → « a=1 », « b=2 ». */
function split(text = ''): string[] {
  return text
    .slice(1)
    .split(/&(?:amp;)?/)
    .filter((part) => part !== '');
}

function nameOf(part: string): string {
  return part.replace(/=.*$/, '');
}

function join(sign: string, text: string | undefined): string {
  const kept = split(text).filter((part) => !TRACKER.test(nameOf(part)));
  return kept.length === 0 ? '' : sign + kept.join('&');
}
