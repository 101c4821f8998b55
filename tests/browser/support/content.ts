/** Sources of content files, as an editor writes them. */

const CHAPO =
  'Une phrase dit ce qui se passe, une autre où et pour qui ; on pourrait ne lire que cela.';

interface ArticleWords {
  id: string;
  title: string;
  body: string;
  fields?: readonly string[];
}

/**
 * An article of 27 February 2026.
 * @example articleSource({ id: '2026-02-27-un-essai', title: 'Un essai', body: 'Du texte.' })
 */
export function articleSource({ id, title, body, fields = [] }: ArticleWords): string {
  const head = [`titre: "${title}"`, 'rubrique: cuf', 'date: 2026-02-27', 'contact: Pôle pays'];
  return source([...head, ...fields, `id: ${id}`], body);
}

function source(fields: readonly string[], body: string): string {
  return ['---', `chapo: "${CHAPO}"`, ...fields, '---', '', body, ''].join('\n');
}
