/** A session as the form gives it. */
type Session = Readonly<Record<string, unknown>>;

/**
 * Gives each session without an identifier one that no other has, so that calendars know it again
 * whatever is put before it; nothing where there is none to name.
 * @example nameSessions([{ jour: '2026-12-15' }, { id: 's1' }]) → [{ jour: '2026-12-15', id: 's2' }, { id: 's1' }]
 */
export function nameSessions(sessions: unknown): Session[] | undefined {
  if (!Array.isArray(sessions)) return undefined;
  const written = sessions.filter(
    (session): session is Session => typeof session === 'object' && session !== null,
  );
  const taken = new Set(written.map(({ id }) => id));
  if (written.length === 0 || !written.some(isUnnamed)) return undefined;
  let number = 0;
  return written.map((session) => {
    if (!isUnnamed(session)) return session;
    do number += 1;
    while (taken.has(`s${String(number)}`));
    return { ...session, id: `s${String(number)}` };
  });
}

function isUnnamed({ id }: Session): boolean {
  return id === undefined || id === null || id === '';
}
