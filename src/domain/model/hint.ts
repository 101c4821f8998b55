/**
 * What helps whoever answers in a form or in a terminal: its own words, or those of the guide without what they say
 * of the file alone.
 * @example hintOf({ description: 'Les sujets traités. Dans un fichier : le nom de leur fiche.' }) → 'Les sujets traités.'
 */
export function hintOf({ hint, description }: Readonly<Record<string, unknown>>): string {
  if (typeof hint === 'string') return hint;
  return typeof description === 'string' ? description.replace(/\s*Dans un fichier : .*$/, '') : '';
}
