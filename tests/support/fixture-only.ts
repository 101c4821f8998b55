import { expect } from 'vitest';

/** Whether the site under test is the fixture site, where each test has something to look at. */
export const isFixture = process.env.TESTED_SITE !== undefined;

/**
 * On the fixture site, that a test looks at something: at so many things as it needs to show what it
 * says, and not at as many as there are today. Other content may hold none at all.
 * @example expectOnFixture(pictures.length)
 * @example expectOnFixture(languages.size, 3)
 */
export function expectOnFixture(count: number, atLeast = 1): void {
  if (isFixture) expect(count).toBeGreaterThanOrEqual(atLeast);
}
