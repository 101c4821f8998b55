import type { CheckContext } from '../domain/check/context.ts';

/**
 * What the rules of the content check know beside the files, with what a test says of it.
 * @example checkContext({ today: '2026-11-28' }) → { today, inspected: new Map(), paths: [], … }
 */
export function checkContext(known: Partial<CheckContext> = {}): CheckContext {
  return {
    today: '2026-11-28',
    inspected: new Map(),
    unread: [],
    written: [],
    paths: [],
    reported: [],
    models: [],
    addresses: {
      host: 'cites-unies-france.org',
      pages: new Map(),
      isGenerated: () => false,
      addressOf: () => undefined,
    },
    ...known,
  };
}
