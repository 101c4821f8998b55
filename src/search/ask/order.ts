interface Known {
  /** The results that are events. */
  events: ReadonlySet<string>;
  /** Those of them that are not over. */
  upcoming: ReadonlySet<string>;
}

/**
 * Puts the events that are not over before those that are, wherever events stand: the other results
 * keep their places, and the whole list is one order, however it is cut in pages.
 * @example placeUpcomingFirst([past, article, next], { events: past and next, upcoming: next }) → [next, article, past]
 */
export function placeUpcomingFirst<T extends { id: string }>(
  results: readonly T[],
  { events, upcoming }: Known,
): T[] {
  const found = results.filter(({ id }) => events.has(id));
  const next = found.filter(({ id }) => upcoming.has(id));
  const over = found.filter(({ id }) => !upcoming.has(id));
  const queue = [...next, ...over].values();
  return results.map((result) => (events.has(result.id) ? (queue.next().value ?? result) : result));
}
