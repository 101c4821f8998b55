import type { Resource } from '../../domain/resource/resource.ts';
import { findVideoHost } from '../../lib/video-host.ts';
import { mediaRoute } from '../../routes.ts';

/**
 * Where a moment of a recording can be played without a script: in the file itself, by a media fragment
 * (W3C Media Fragments URI 1.0 § 4.2.1), or at its host's. Nothing where the host has no such address.
 * @param seconds whole seconds from the beginning
 * @example momentAddress(sound, 75) → '/documents/ressources/2025/debat.mp3#t=75'
 */
export function momentAddress(
  { media, url }: Pick<Resource, 'media' | 'url'>,
  seconds: number,
): string | undefined {
  if (media !== undefined) return `${mediaRoute(media.path)}#t=${String(seconds)}`;
  return url === undefined ? undefined : findVideoHost(url)?.at(seconds);
}
