/**
 * A `map` block of nginx: a variable that is worth what stands beside the first key that fits a source.
 * @example map('$uri', '$cible', [['default', '/'], ['~^/a', '/b/']]) → 'map "$uri" $cible {\n  "default" "/";\n…'
 */
export function map(source: string, target: string, rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([key, value]) => `  ${quote(key)} ${quote(value)};`);
  return [`map ${quote(source)} ${target} {`, ...lines, '}'].join('\n');
}

/** nginx reads a quoted text up to the next quotation mark. */
function quote(text: string): string {
  return `"${text.replaceAll(/(?<!\\)"/g, '\\"')}"`;
}
