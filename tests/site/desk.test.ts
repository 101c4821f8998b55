import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { DIST } from '../support/dist.ts';

test('the site has an editing desk where its configuration names a forge, and none otherwise', () => {
  expect(existsSync(path.join(DIST, 'admin/index.html'))).toBe(site.forge !== undefined);
});
