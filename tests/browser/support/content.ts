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

interface EventWords {
  title: string;
  day: string;
  country: string;
  format: 'presentiel' | 'visio';
}

/**
 * A date of the agenda, from 14:00 to 16:00, and its file.
 * @example eventFile({ title: 'Atelier', day: '2026-03-10', country: 'maroc', format: 'visio' })
 */
export function eventFile({ title, day, country, format }: EventWords): [string, string] {
  const id = `${day}-${country}-${format}`;
  const place = format === 'visio' ? [] : ['lieu: Hôtel de ville, Rabat'];
  const fields = [
    `titre: "${title}"`,
    'date: 2026-01-15',
    `jour: ${day}`,
    'heure: "14:00"',
    'heure_fin: "16:00"',
    `modalite: ${format}`,
    'acces: adherents',
    ...place,
    'organisateurs: ["Cités Unies France"]',
    `pays: [${country}]`,
    'contact: Pôle pays',
    `id: ${id}`,
  ];
  return [`content/agenda/2026/${id}.md`, source(fields, 'L’ordre du jour suit.')];
}

function source(fields: readonly string[], body: string): string {
  return ['---', `chapo: "${CHAPO}"`, ...fields, '---', '', body, ''].join('\n');
}
