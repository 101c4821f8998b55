/** The keys by which readers make their plans, and how a message names each. */
const ANNOUNCED = [
  ['jour', 'Le jour'],
  ['heure', 'L’heure'],
  ['jour_fin', 'Le dernier jour'],
  ['heure_fin', 'L’heure de fin'],
  ['fuseau', 'Le fuseau horaire'],
  ['seances', 'Le programme des séances'],
  ['lieu', 'Le lieu'],
  ['adresse', 'L’adresse'],
  ['modalite', 'La modalité'],
  ['etat', 'L’état'],
] as const;

type Fields = Readonly<Record<string, unknown>>;

/** What changed without a word to subscribers, and what its editor should write. */
interface UnannouncedChange {
  key: string;
  message: string;
}

/**
 * A day, an hour, a place or a state that differs from the published version while `mise_a_jour` does
 * not: calendars take a new version for the newer one by that date alone (RFC 5545 §3.8.7.4).
 * @param today in Paris, `AAAA-MM-JJ`
 * @example findUnannouncedChange({ heure: '14:00' }, { heure: '15:00' }, '2026-11-28') → { key: 'heure', message: 'L’heure a changé …' }
 */
export function findUnannouncedChange(
  published: Fields,
  written: Fields,
  today: string,
): UnannouncedChange | undefined {
  if (published.brouillon === true || written.brouillon === true) return undefined;
  if (updateOf(written) > updateOf(published)) return undefined;
  const changed = ANNOUNCED.find(([key]) => !isSame(published[key], written[key]));
  if (changed === undefined) return undefined;
  const [key, subject] = changed;
  const remedy = updateOf(published).startsWith(today)
    ? `« mise_a_jour: "${today} 16:30" », avec l’heure qu’il est`
    : `« mise_a_jour: ${today} »`;
  const message = `${subject} a changé depuis la version publiée${describe(published[key], written[key])}. Écrivez ${remedy}, et après « motif_mise_a_jour: » ce qui change : sans cela, les agendas de vos abonnés gardent l’ancienne version.`;
  return { key, message };
}

/** A day sorts before the same day with an hour. */
function updateOf({ mise_a_jour: update }: Fields): string {
  return typeof update === 'string' ? update : '';
}

/** The id of a session is for calendars: giving one its first id changes nothing for readers. */
function isSame(before: unknown, after: unknown): boolean {
  const write = (value: unknown) =>
    JSON.stringify(value ?? null, (key, part: unknown) => (key === 'id' ? undefined : part));
  return write(before) === write(after);
}

function describe(before: unknown, after: unknown): string {
  if (typeof before !== 'string' || typeof after !== 'string') return '';
  return ` (« ${before} » est devenu « ${after} »)`;
}
