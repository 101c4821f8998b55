import type { MediaFile } from '../../files/media.ts';

/**
 * What can be read of the accessibility of a PDF: a structure with its language and title, a structure
 * that lacks one of them, or none. It says what the file has, never that a person can use it.
 */
export type AccessibilityState = 'tagged' | 'incomplete' | 'untagged';

/**
 * What a file says of its own accessibility; nothing where it is no readable PDF (RGAA 13.3, PDF/UA-1 §7.1).
 * @example accessibilityOf({ format: 'PDF', isTagged: true, language: 'fr-FR', isTitled: false, … }) → 'incomplete'
 */
export function accessibilityOf(media: MediaFile | undefined): AccessibilityState | undefined {
  if (media?.format !== 'PDF' || media.fault !== undefined) return undefined;
  if (media.isTagged !== true) return 'untagged';
  return media.language !== undefined && media.isTitled === true ? 'tagged' : 'incomplete';
}
