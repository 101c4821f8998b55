import { decodeEntities } from '../syntax/entities.ts';
import { SORTING_NUMBER } from '../syntax/link-targets.ts';
import { chooseLanguage } from '../syntax/multi.ts';
import { setSpipTypography } from '../syntax/typography.ts';

/**
 * A title as its readers see it: one language, no tag, no number that sorts; its braces are its own.
 * @example plainTitle('10. L&#8217;eau <b>ici</b>', 'fr') → 'L’eau ici'
 */
export function plainTitle(title: string, language: string): string {
  const words = chooseLanguage(title, language, () => undefined)
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, '')
    .replace(/<(?:br|hr|p|div|li|h\d)\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z!][^<>]*>/gi, '');
  return setSpipTypography(decodeEntities(words), language)
    .replace(SORTING_NUMBER, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** A link without words of its own is called by what it leads to. */
const LINK = /\[([^\]|]*)(?:\|[^\]]*)?->([^\]]*)\]/g;

/**
 * The title of a document, in which SPIP reads shortcuts.
 * @example plainCaption('Guide {illustré}', 'fr') → 'Guide illustré'
 */
export function plainCaption(title: string, language: string): string {
  return plainTitle(
    title
      .replace(LINK, (_link, label: string, target: string) =>
        label.trim() === '' ? target : label,
      )
      .replace(/[{}]/g, ''),
    language,
  );
}
