/**
 * What helps whoever answers in a form or in a terminal: without what is said of the file alone.
 * @example hintOf('Les sujets traités. Dans un fichier : le nom de leur fiche.') → 'Les sujets traités.'
 */
export function hintOf(description: string): string {
  return description.replace(/\s*Dans un fichier : .*$/, '');
}
