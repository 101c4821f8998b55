import { globSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { headerRules } from '../../src/hosting/headers/rules.ts';
import { headersOf, pathPattern } from '../../src/hosting/headers/fitting.ts';
import { DIST } from '../support/dist.ts';
import { STYLES, FILM_HOSTS } from './support/addresses.ts';
import { ask } from './support/ask.ts';

const rules = headerRules(FILM_HOSTS, STYLES);

/** One file of the built site for each rule that fits any, and one page of each depth. */
const files = globSync('**/*.*', { cwd: DIST })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, '')}`)
  .filter((path) => path !== '/_headers' && path !== '/404.html')
  .toSorted();
const samples = rules.flatMap(({ path }) => {
  const file = files.find((candidate) => pathPattern(path).test(candidate));
  return file === undefined ? [] : [{ path, file }];
});

describe('the host sends what the table of headers says', () => {
  test('there is a file for most rules', () => {
    expect(samples.length).toBeGreaterThan(25);
  });

  test.each(samples)('$path: $file', async ({ file }) => {
    const { status, headers } = await ask(inject('fixture'), encodeURI(file));
    expect(status).toBe(200);
    for (const [name, value] of Object.entries(headersOf(file, rules))) {
      expect(headers[name.toLowerCase()], name).toBe(value);
    }
  });

  test.each(['/', '/agenda/', '/rss.xml'])('%s is not sent twice', async (path) => {
    const { headers } = await ask(inject('fixture'), path);
    const again = await ask(inject('fixture'), path, {
      headers: { 'If-None-Match': headers.etag ?? '' },
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('what is the host’s own is not served', async () => {
    expect((await ask(inject('fixture'), '/_headers')).status).toBe(404);
  });
});
