/**
 * Writes data so that nothing in it can close the script element that holds it.
 * @example writeJsonInHtml({ name: '</script>' }) → '{"name":"\\u003c/script>"}'
 */
export function writeJsonInHtml(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028');
}
