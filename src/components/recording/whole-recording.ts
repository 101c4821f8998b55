/**
 * Whether the player can go to any moment of what it plays.
 * @example canSeek(player) → false while nothing is loaded, or where the host sends no part of a file alone
 */
export function canSeek({ seekable }: HTMLMediaElement): boolean {
  return seekable.length > 0 && seekable.end(seekable.length - 1) > 0;
}

/**
 * Fetches a recording as one piece and plays that. A host that ignores HTTP ranges (RFC 9110 § 14.2)
 * gives Chromium a stream that cannot be sought, and Safari nothing that it would play.
 * @param isWanted whether the visitor has asked to hear it
 */
export async function playWhole(
  media: HTMLMediaElement,
  { isWanted }: { isWanted: boolean },
): Promise<void> {
  const address = media.src;
  // Or its beginning would be heard meanwhile.
  media.pause();
  const response = await fetch(address);
  media.src = URL.createObjectURL(await response.blob());
  if (isWanted) startPlaying(media);
}

/** Plays; what keeps a browser from it comes as an `error` of the player, not from here. */
export function startPlaying(media: HTMLMediaElement): void {
  media.play().catch((error: unknown) => {
    const isExpected = error instanceof DOMException;
    if (!isExpected) throw error;
  });
}
