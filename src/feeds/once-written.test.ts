import { describe, expect, test } from 'vitest';
import { atomFeed } from './atom.ts';
import type { Feed } from './feed.ts';
import { buildFeed, buildItem, HOSTILE } from './items.fixture.ts';
import { onceWritten } from './once-written.ts';
import { rssFeed } from './rss.ts';

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

describe.each([
  ['RSS', 'item', rssFeed],
  ['Atom', 'entry', atomFeed],
] as const)('a feed in %s whose items are kept written', (_name, tag, write) => {
  const writeOnce = onceWritten(tag, write);

  test.each(feeds)('is what its library writes: %s', (_which, feed) => {
    const whole = write(feed);
    expect(writeOnce(feed)).toBe(whole);
    expect(writeOnce(feed)).toBe(whole);
  });

  test('asks its library for each item once', () => {
    const asked: number[] = [];
    const counting = onceWritten(tag, (feed) => {
      asked.push(feed.items.length);
      return write(feed);
    });
    const [, feed = buildFeed([])] = feeds[0] ?? [];
    counting(feed);
    const first = asked.length;
    counting(feed);
    expect(asked.length - first).toBe(1);
    expect(asked.every((count) => count === 1)).toBe(true);
  });
});
