import type { Finding } from './fault.ts';
import type { Position } from './block/positions.ts';

/** What a text says where it links, whatever other files say. */
export interface TextLink extends Position {
  /** As they are written. */
  addresses: readonly string[];
  /** What is wrong with its words. */
  words?: Finding;
}
