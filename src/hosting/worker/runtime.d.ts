/** What workerd has beside the web's own names (developers.cloudflare.com/workers/runtime-apis/). */

/** A stream whose length is known, so that the answer tells it. */
declare class FixedLengthStream extends TransformStream<Uint8Array, Uint8Array> {
  constructor(length: number);
}
