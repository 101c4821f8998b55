const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Makes a text safe inside HTML, as content or as a quoted attribute.
 * @example escapeHtml('« R&D » <b>') → '« R&amp;D » &lt;b&gt;'
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Undoes what an HTML writer escapes: the five signs of XML, by name or by number.
 * @example unescapeHtml('l&#39;eau &amp; le &#60;b>') → "l'eau & le <b>"
 */
export function unescapeHtml(html: string): string {
  return html.replace(
    /&(?:#(\d{1,6})|(amp|lt|gt|quot|apos));/g,
    (reference: string, number: string | undefined, name: string) =>
      number === undefined
        ? (CHARACTERS.get(name) ?? reference)
        : String.fromCodePoint(Number(number)),
  );
}
