import { formatDayAndHour } from './words.ts';

/** The style of the banner: the policy of pages allows nothing inline. */
export const STYLE_FILE = 'apercu.css';
export const STYLE = `.apercu {
  margin: 0;
  padding: 0.75rem 1.5rem;
  background: #7a2e00;
  color: #fff;
  font: bold 1rem/1.4 system-ui, sans-serif;
  text-align: center;
}
`;

const GENERAL = 'Aperçu : cette page n’est pas celle que voient les lecteurs.';

/**
 * What the banner of a page says that readers do not see yet; nothing for one that they see.
 * @param publication what the editor wrote: « 2026-12-01 08:00 »
 * @example describeHidden('embargo', '2026-12-01 08:00') → 'Aperçu : ce contenu paraîtra le 1er décembre 2026 à 8 h.'
 */
export function describeHidden(
  hidden: 'draft' | 'embargo' | 'expired' | undefined,
  publication: unknown,
): string | undefined {
  if (hidden === 'draft') return 'Aperçu : ceci est un brouillon, que les lecteurs ne voient pas.';
  if (hidden !== 'embargo' || typeof publication !== 'string') return undefined;
  return `Aperçu : ce contenu paraîtra le ${formatDayAndHour(publication)}.`;
}

/**
 * A built page as editors see it: a banner, no index, nothing to subscribe to.
 * @example markPage('<html><head>…', undefined) → '<html><head><meta name="robots" content="noindex">…'
 */
export function markPage(html: string, words: string = GENERAL): string {
  const head = `<meta name="robots" content="noindex"><link rel="stylesheet" href="/${STYLE_FILE}">`;
  return html
    .replace(/<meta name="robots"[^>]*>/, '')
    .replace(
      /<link rel="alternate"[^>]*type="(?:application\/(?:rss|atom|feed)|text\/calendar)[^>]*>/g,
      '',
    )
    .replace('<head>', `<head>${head}`)
    .replace(/<body[^>]*>/, (body) => `${body}<p class="apercu" role="note">${words}</p>`);
}
