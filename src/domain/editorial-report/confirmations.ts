import { isDay } from '../../lib/dates.ts';
import type { ParsedFile } from '../check/block/fields.ts';
import type { ReportLine } from './line.ts';

/** The comment by which a file says what the association alone can confirm; the site ignores it. */
const REQUEST = /^# À confirmer par Cités Unies France : (.+)$/gm;

/** What a day of publication is called where only its month or its year is known. */
const UNKNOWN_DAYS: readonly (readonly [folder: string, note: string])[] = [
  ['content/articles/', 'le jour de parution'],
  ['content/agenda/', 'le jour de l’annonce'],
];

/**
 * What the files ask the association to confirm, what the fewest files ask first: a legal notice is not
 * to be looked for among days of publication. A day that nobody knows is asked for by itself: the form of the desk
 * keeps no comment.
 * @example findConfirmations(files) → [{ path: 'content/pages/contact.mdx', note: 'les sept services' }, …]
 */
export function findConfirmations(
  files: readonly Pick<ParsedFile, 'path' | 'source' | 'fields'>[],
): ReportLine[] {
  const requests = files.flatMap((file) => {
    const written = [...file.source.matchAll(REQUEST)].map(([, note = '']) => note);
    const notes = written.length > 0 ? written : listUnknownDays(file);
    return notes.map((note) => ({ path: file.path, note: note.replaceAll("'", '’') }));
  });
  const byNote = Map.groupBy(requests, ({ note }) => note);
  return [...byNote.values()]
    .toSorted((a, b) => a.length - b.length)
    .flatMap((sameNote) => sameNote.toSorted((a, b) => a.path.localeCompare(b.path)));
}

function listUnknownDays({ path, fields }: Pick<ParsedFile, 'path' | 'fields'>): string[] {
  const { date } = fields;
  const isWritten = typeof date === 'string' || typeof date === 'number';
  if (!isWritten || isDay(String(date))) return [];
  return UNKNOWN_DAYS.filter(([folder]) => path.startsWith(folder)).map(([, note]) => note);
}
