const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Makes a text safe inside HTML, as content or as a quoted attribute.
 * @example escapeHtml('« R&D » <b>') → '« R&amp;D » &lt;b&gt;'
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
