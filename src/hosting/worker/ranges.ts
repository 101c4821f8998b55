/** A part of a file, its last byte included. */
export interface Span {
  first: number;
  last: number;
}

/** What tells one state of a file from another. */
interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/**
 * The part of a file that a request asks for: nothing where the whole file is the answer, as for several
 * parts at once or a header that says nothing sensible (RFC 9110 § 14.2); « unsatisfiable » beyond its end.
 * @param header of the request, `Range`
 * @param size of the file, in bytes
 * @example readRange('bytes=0-99', 1000) → { first: 0, last: 99 } ; readRange('bytes=-100', 1000) → { first: 900, last: 999 }
 */
export function readRange(header: string | null, size: number): Span | 'unsatisfiable' | undefined {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec((header ?? '').trim());
  const [, from = '', to = ''] = asked ?? [];
  if (from === '') return to === '' ? undefined : readSuffix(Number(to), size);
  const first = Number(from);
  const end = to === '' ? Infinity : Number(to);
  if (end < first) return undefined;
  return first < size ? { first, last: Math.min(end, size - 1) } : 'unsatisfiable';
}

/** The last bytes of a file. */
function readSuffix(length: number, size: number): Span | 'unsatisfiable' {
  const kept = Math.min(length, size);
  return kept === 0 ? 'unsatisfiable' : { first: size - kept, last: size - 1 };
}

/**
 * Whether a part may be sent: the copy that the client holds is still the file (RFC 9110 § 13.1.5).
 * @param ifRange of the request, `If-Range`
 * @example isSameCopy('"abc"', { etag: '"abc"', lastModified: null }) → true
 */
export function isSameCopy(ifRange: string | null, { etag, lastModified }: Validators): boolean {
  if (ifRange === null) return true;
  // A weak tag is never good enough for a part.
  if (ifRange.startsWith('W/')) return false;
  return ifRange === etag || ifRange === lastModified;
}

/**
 * Lets one part of a stream through, without keeping the rest in memory.
 * @example body.pipeThrough(cutStream({ first: 10, last: 19 })) → its bytes 10 to 19
 */
export function cutStream({ first, last }: Span): TransformStream<Uint8Array, Uint8Array> {
  let position = 0;
  return new TransformStream({
    transform(chunk, controller) {
      const start = Math.max(first - position, 0);
      const end = Math.min(last + 1 - position, chunk.length);
      position += chunk.length;
      if (start < end) controller.enqueue(chunk.subarray(start, end));
      if (position > last) controller.terminate();
    },
  });
}
