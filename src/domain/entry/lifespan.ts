import type { z } from 'zod';
import { addKeyFault } from './key-fault.ts';

/**
 * Refuses an item that would be taken away before it appears.
 * @example checkLifespan on { publication: '2025-10-14 08:00', expiration: '2025-10-13 08:00' } adds an issue at « expiration »
 */
export function checkLifespan(
  keys: { publication?: string | undefined; expiration?: string | undefined },
  context: z.RefinementCtx,
): void {
  const { publication, expiration } = keys;
  if (publication === undefined || expiration === undefined || publication < expiration) return;
  const message = `Le retrait (${expiration}) doit suivre la publication (${publication}). Corrigez « expiration » ou « publication ».`;
  addKeyFault(context, { path: ['expiration'], message });
}
