/** What is written as it is, or the white space before a tag. */
const LITERAL_OR_INDENTATION = /<!\[CDATA\[.*?\]\]>|\s+(?=<)/gs;

/**
 * Takes away the white space between the tags of a document, a twentieth of a feed as feedsmith writes it, for which it has no option.
 * What stands in CDATA sections, where feedsmith puts all that has a « < » or a « & », is left as it is.
 * @param xml without text that ends in white space
 * @example dropIndentation('<title>\n  <![CDATA[a <b>\n </b>]]>\n</title>') → '<title><![CDATA[a <b>\n </b>]]></title>'
 */
export function dropIndentation(xml: string): string {
  return xml.replace(LITERAL_OR_INDENTATION, (text) => (text.startsWith('<') ? text : ''));
}
