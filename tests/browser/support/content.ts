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

interface FilmWords {
  slug: string;
  url: string;
  fields: readonly string[];
}

/**
 * A film of 27 February 2026, kept elsewhere, and its file.
 * @example filmFile({ slug: 'un-film', url: 'https://youtu.be/abcDEF_-123', fields: ['transcription: ./un-film.vtt'] })
 */
export function filmFile({ slug, url, fields }: FilmWords): [string, string] {
  const id = `2026-02-27-${slug}`;
  const head = [`titre: "Un film, ${slug}"`, 'type: video', `url: "${url}"`, 'date: 2026-02-27'];
  const body = 'Le film dure quelques minutes.';
  return [`content/ressources/2026/${id}.md`, source([...head, ...fields, `id: ${id}`], body)];
}

function source(fields: readonly string[], body: string): string {
  return ['---', `chapo: "${CHAPO}"`, ...fields, '---', '', body, ''].join('\n');
}
