import { expect, test } from 'vitest';
import { groupPrivacy } from './privacy.ts';

const moment = { now: Temporal.Instant.from('2026-11-28T11:00:00Z'), zone: 'Europe/Paris' };
const path = 'content/_controles/vie-privee.json';

test.each([
  ['a visit of this month asks for nothing', { day: '2026-11-03', pageCount: 200 }, []],
  [
    'an old visit is to be made again',
    { day: '2026-01-31', pageCount: 200 },
    [{ path, note: 'établi le 31\u00A0janvier 2026' }],
  ],
  ['a visit is to be made where there was none', undefined, [{ path, note: 'absent' }]],
])('%s', (_title, crawl, lines) => {
  expect(groupPrivacy(crawl, moment).lines).toEqual(lines);
});
