/**
 * By what calendars know a session of an event: the « id » that its editor wrote, else its place, which
 * another session inserted before it would take away.
 * @param index from 0
 * @example sessionIdAt({ id: undefined }, 1) → 's2' ; sessionIdAt({ id: 'atelier' }, 1) → 'atelier'
 */
export function sessionIdAt({ id }: { id: string | undefined }, index: number): string {
  return id ?? `s${String(index + 1)}`;
}
