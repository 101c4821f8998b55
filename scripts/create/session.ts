import type { Values } from './values.ts';

/** « 14:30 », and what is meant for it: « 14h30 », « 14 h ». */
const HOUR = String.raw`\d{1,2}(?:\s?[hH]\s?(?:\d{2})?|:\d{0,2})(?=[\s–-]|$)`;

/** A day, an hour, the hour of its end, a title, in this order: « 14:30 16:00 », « 14:30-16:00 », « 14:30 à 16:00 ». */
const SESSION = new RegExp(
  String.raw`^(\S+)(?:\s+(${HOUR})(?:(?:\s*[–-]\s*|\s+à\s+|\s+)(${HOUR}))?)?(?:\s+(.+))?$`,
  's',
);

/**
 * A session of an event, as far as it is known. An hour in another form is kept as one, for the schema to
 * say how it is written.
 * @example readSession('2026-12-15 14:30 16:00 Ouverture', 0) → { id: 's1', titre: 'Ouverture', jour: '2026-12-15', heure: '14:30', heure_fin: '16:00' }
 */
export function readSession(words: string, index: number): Values {
  const [, jour = '', start, end, title] = SESSION.exec(words.trim()) ?? [];
  return {
    id: `s${String(index + 1)}`,
    ...(title === undefined ? {} : { titre: title }),
    jour,
    ...(start === undefined ? {} : { heure: start }),
    ...(end === undefined ? {} : { heure_fin: end }),
  };
}

/**
 * What is wrong with a session whatever its schema says, in French.
 * @example describeSession('2026-12-15 Ouverture 14:30') → '« --seance "2026-12-15 Ouverture 14:30" » : écrivez le jour, …'
 */
export function describeSession(words: string): string | undefined {
  const { jour, heure, titre } = readSession(words, 0);
  const isMisplaced = heure === undefined && /\d\s?[h:]\s?\d{2}\b/i.test(String(titre));
  if (jour !== '' && !isMisplaced) return undefined;
  const option = jour === '' ? '--seance' : `--seance "${words}"`;
  return `« ${option} » : écrivez le jour, puis l’heure du début, celle de la fin et le titre, dans cet ordre, comme --seance "2026-12-15 14:30 16:00 Ouverture".`;
}
