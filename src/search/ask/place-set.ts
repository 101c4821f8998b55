/** Pages by their growing places among all: a list to count with, and a mask once one of them is asked for. */
export class PlaceSet {
  readonly #places: number[] = [];
  #mask: Uint8Array | undefined;

  /** Adds pages, all behind those that are there. */
  add(places: readonly number[]): void {
    for (const place of places) this.#places.push(place);
    this.#mask = undefined;
  }

  has(place: number): boolean {
    this.#mask ??= maskOf(this.#places, 1 + (this.#places.at(-1) ?? 0));
    return this.#mask[place] === 1;
  }

  /** How many of these pages a mask holds. */
  countIn(mask: Uint8Array): number {
    let count = 0;
    for (const place of this.#places) count += mask[place] ?? 0;
    return count;
  }
}

/**
 * A mask that says of each page whether it is one of some.
 * @param size how many pages there are
 * @example maskOf([0, 2], 4) → [1, 0, 1, 0]
 */
export function maskOf(places: readonly number[], size: number): Uint8Array {
  const mask = new Uint8Array(size);
  for (const place of places) mask[place] = 1;
  return mask;
}
