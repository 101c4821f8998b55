/** Stands for what a template computes. */
const COMPUTED = '\0';
/** Not shown: they neither begin nor end a line. */
const UNSEEN = /^<(?:!--|\/?(?:script|style|template)\b)/i;
/** Where a line begins and ends, whatever stands around; parts of drawings have no lines. */
const BLOCK =
  /^<\/?(?:html|head|body|title|address|article|aside|blockquote|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|link|main|meta|nav|ol|p|section|summary|table|caption|thead|tbody|tr|th|td|ul|option|optgroup|circle|g|path|rect|use)\b/i;
/** A line of its own within a line of others. */
const BOX = /^<(\/?)(?:button|select|svg)\b/i;
const INLINE =
  /^<(\/?)(?:a|abbr|b|bdi|bdo|cite|code|data|em|i|label|mark|q|s|small|span|strong|sub|sup|time|u)\b/i;
/** Kept as they are, with all that they hold. */
const VERBATIM = /<(pre|textarea|script|style)\b.*?<\/\1>/.source;
const TAG = /<(?:[^"'>]|"[^"]*"|'[^']*')*>/.source;
const PIECES = new RegExp(`${VERBATIM}|<!--.*?-->|${TAG}|\\s+|[^<\\s]+|<`, 'gis');
const SPACE = /^\s/;

/**
 * Takes away the white space of a template that no browser shows: at the beginning and at the end of blocks, and
 * between them. That between words, and beside what is computed in their midst, stays.
 * @param strings of the template, between what it computes
 * @example dropUnseenSpace(['<li> <a> ', ' </a> <b>x</b> </li> <li>']) → ['<li><a>', '</a> <b>x</b></li><li>']
 */
export function dropUnseenSpace(strings: readonly string[]): string[] {
  const pieces = strings.join(COMPUTED).match(PIECES) ?? [];
  return dropFrom(dropFrom(pieces, 'start').toReversed(), 'end')
    .toReversed()
    .join('')
    .split(COMPUTED);
}

/** Takes away what stands at one end of a line; from its end, the pieces come in their reverse order. */
function dropFrom(pieces: readonly string[], side: 'start' | 'end'): string[] {
  let isAtEdge = false;
  return pieces.filter((piece) => {
    if (SPACE.test(piece)) return !isAtEdge;
    isAtEdge = isEdgeAfter(piece, { isAtEdge, side });
    return true;
  });
}

function isEdgeAfter(
  piece: string,
  { isAtEdge, side }: { isAtEdge: boolean; side: 'start' | 'end' },
): boolean {
  if (UNSEEN.test(piece)) return isAtEdge;
  if (BLOCK.test(piece)) return true;
  const [, closing] = BOX.exec(piece) ?? INLINE.exec(piece) ?? [];
  if (closing === undefined) return false;
  const isInwards = (closing === '') === (side === 'start');
  return isInwards && (isAtEdge || BOX.test(piece));
}
