/**
 * Where a meeting is held, as its subtitle says it.
 * @example readVenue('en visioconférence') → { format: 'visio' } ; readVenue('en présentiel à Lyon') → { format: 'presentiel', venue: 'Lyon' }
 */
export function readVenue(subtitle: string): {
  format?: 'visio' | 'presentiel' | 'hybride';
  venue?: string;
} {
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
  const place = venue === '' ? {} : { venue: venue.replace(/^l[’']/i, '') };
  if (isRemote && (isPresent || venue !== '')) return { format: 'hybride', ...place };
  if (isRemote) return { format: 'visio' };
  return isPresent ? { format: 'presentiel', ...place } : place;
}
