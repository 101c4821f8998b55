import { isTextKey, type KeyLine, type LineFault } from './line.ts';

const ENTITY = /&(?:[a-z]{2,8}\d?|#\d{2,5}|#x[\da-f]{2,5});/i;
const TAG = /<\/?(?:b|i|em|strong|br|span|p|sup|sub|a|u|font|div)\b[^>]*>/i;
const MARKDOWN = /\*\*\S|\]\(|(?<![\w/:.])__\S/;

/**
 * Fields are shown as they are written: what makes HTML or Markdown stays visible.
 * @example « titre: Eau &amp; climat » → '« &amp; » reste tel quel ici. Écrivez le signe lui-même.'
 */
export function findMarkup({ key, value, column }: KeyLine): LineFault | undefined {
  if (!isTextKey(key) && !/^[[{]/.test(value)) return undefined;
  const entity = ENTITY.exec(value);
  if (entity !== null) {
    const message = `« ${entity[0]} » reste tel quel ici. Écrivez le signe lui-même.`;
    return { column: column + entity.index, message };
  }
  const tag = TAG.exec(value);
  if (tag !== null) {
    const message = `La balise « ${tag[0]} » reste visible ici. Retirez-la : ces textes n’ont pas de mise en forme.`;
    return { column: column + tag.index, message };
  }
  const mark = MARKDOWN.exec(value);
  if (mark === null) return undefined;
  const message =
    'Ces textes n’ont ni gras, ni italique, ni lien : retirez les signes « ** », « __ » ou « [ ]( ) ».';
  return { column: column + mark.index, message };
}
