/** How and where a meeting is held. */
interface Venue {
  format?: 'visio' | 'presentiel' | 'hybride';
  venue?: string;
  /** What the subtitle says instead of a place. */
  about?: string;
}

/** A subtitle that says what a meeting is about, not where it is held. */
const NO_PLACE =
  /[?!]$|^(?:un|une|des|quel(?:le)?s?|comment|pourquoi|pour|vers|avec|entre|sur|selon|thème|édition|appel|\d+(?:er|re|e|ère|ème) (?:édition|session|réunion|rencontre|séance))(?![\p{L}\d])|^du \d/iu;

/**
 * Where a meeting is held, as its subtitle says it.
 * @example readVenue('en visioconférence') → { format: 'visio' } ; readVenue('en présentiel à Lyon') → { format: 'presentiel', venue: 'Lyon' }
 */
export function readVenue(subtitle: string): Venue {
  const words = subtitle.trim();
  if (words === '') return {};
  const isRemote = /visio|en ligne|zoom|webinaire/i.test(words);
  const isPresent = /présentiel/i.test(words);
  const venue = words
    .replace(/(?:en\s+)?(?:visioconférence|visio|ligne|présentiel)(?:\s+(?:et|ou)\s+)?/gi, '')
    .trim()
    .replace(/^(?:en|et|ou|,|\s)+$/i, '')
    .replace(/\s+(?:et|ou)(?:\s+en)?$/i, '')
    .replace(/^(?:à|au|aux|dans)\s+/i, '');
  if (NO_PLACE.test(venue)) return isRemote ? { format: 'visio', about: words } : { about: words };
  const place = venue === '' ? {} : { venue: venue.replace(/^l[’']/i, '') };
  if (isRemote && (isPresent || venue !== '')) return { format: 'hybride', ...place };
  if (isRemote) return { format: 'visio' };
  return isPresent ? { format: 'presentiel', ...place } : place;
}

/**
 * What a person is told of a subtitle, for which a meeting has no field: it says where people meet, or its
 * words are to find a place.
 * @param lieu the place that the meeting itself gives
 * @example judgeSubtitle('à Lyon', { lieu: undefined, venue: 'Lyon' }) → ['déduit du sous-titre : « à Lyon » → lieu']
 */
export function judgeSubtitle(
  subtitle: string,
  { lieu, venue, about }: Venue & { lieu: string | undefined },
): string[] {
  if (about === undefined && (venue === undefined || venue === lieu)) return [];
  return about === undefined && lieu === undefined
    ? [`déduit du sous-titre : « ${subtitle} » → lieu`]
    : [`sous-titre, absent de la fiche : « ${subtitle} »`];
}
