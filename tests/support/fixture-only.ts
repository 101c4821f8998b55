import { expect } from 'vitest';

/** Whether the site under test is the fixture site, where each test has something to look at. */
export const isFixture = process.env.TESTED_SITE !== undefined;

/**
 * On the fixture site, that a test looks at so many things at least; other content may hold fewer, or
 * none at all.
 * @example expectOnFixture(pictures.length, 50)
 */
export function expectOnFixture(count: number, atLeast: number): void {
  if (isFixture) expect(count).toBeGreaterThanOrEqual(atLeast);
}
