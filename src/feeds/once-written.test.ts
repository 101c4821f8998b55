import { getRssString } from '@astrojs/rss';
import { describe, expect, test } from 'vitest';
import { atomFeed } from './atom.ts';
import type { Feed } from './feed.ts';
import { buildFeed, buildItem, HOSTILE } from './items.fixture.ts';
import { onceWritten } from './once-written.ts';
import { rssOptions } from './rss.ts';

const items = [
  buildItem({ id: 'tag:a', html: '' }),
  buildItem({ id: 'tag:b', title: HOSTILE, html: `<p>${HOSTILE} &lt;item&gt; </item></p>` }),
  buildItem({ id: 'tag:c', language: 'ar', categories: ['<entry>', 'Liban'] }),
];
const feeds: [string, Feed][] = [
  ['of several items', buildFeed(items)],
  ['of the same items in another order', buildFeed(items.toReversed())],
  ['in another language', buildFeed(items, { language: 'ar' })],
  ['of one item', buildFeed(items.slice(0, 1))],
  ['of no item', buildFeed([])],
  ['of items without content', buildFeed([buildItem({ html: '' }), buildItem({ html: '' })])],
  ['that is an archive', buildFeed(items, { archive: { number: 1 } })],
];
const rss = (feed: Feed) => getRssString(rssOptions(feed));

describe.each([
  ['RSS', 'item', rss],
  ['Atom', 'entry', atomFeed],
] as const)('a feed in %s whose items are kept written', (_name, tag, write) => {
  const writeOnce = onceWritten(tag, write);

  test.each(feeds)('is what its library writes: %s', async (_which, feed) => {
    const whole = await write(feed);
    expect(await writeOnce(feed)).toBe(whole);
    expect(await writeOnce(feed)).toBe(whole);
  });

  test('asks its library for each item once', async () => {
    const asked: number[] = [];
    const counting = onceWritten(tag, (feed) => {
      asked.push(feed.items.length);
      return write(feed);
    });
    const [, feed = buildFeed([])] = feeds[0] ?? [];
    await counting(feed);
    const first = asked.length;
    await counting(feed);
    expect(asked.length - first).toBe(1);
    expect(asked.every((count) => count === 1)).toBe(true);
  });
});
