import { describe, expect, test } from 'vitest';
import { writtenArticles, writtenEvents, writtenResources } from '../support/content.ts';
import { pageAt } from '../support/pages.ts';
import { attribute, named } from '../support/tree.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

/** A file by the name that « compte_rendu » and « evenements » give it. */
const nameOf = (file: string) => file.slice('content/'.length, -'.md'.length);

const events = (await writtenEvents()).map(({ event, ...rest }) => ({ ...event, ...rest }));
const items = [
  ...(await writtenArticles()).map(({ article, ...rest }) => ({ ...article, ...rest })),
  ...(await writtenResources()).map(({ resource, ...rest }) => ({ ...resource, ...rest })),
];

const linksOf = (path: string) =>
  named(pageAt(path).elements, 'a').map((link) => attribute(link, 'href'));

const reported = events.flatMap((event) => {
  const item = items.find(({ file }) => nameOf(file) === event.report);
  return item === undefined ? [] : [[event.pagePath, item.pagePath] as const];
});
const naming = items.flatMap(({ pagePath, eventRefs }) =>
  eventRefs.flatMap((ref) => {
    const event = events.find(({ file }) => nameOf(file) === ref);
    return event === undefined ? [] : [[event.pagePath, pagePath] as const];
  }),
);

describe('an event and what came out of it', () => {
  test('are there to be looked at, named from either side', () => {
    expectOnFixture(reported.length);
    expectOnFixture(naming.length);
  });

  test.each(reported)('lead to each other when the event names it: %s', (event, item) => {
    expect(linksOf(event)).toContain(item);
    expect(linksOf(item)).toContain(event);
  });

  test.each(naming)('lead to each other when it names the event: %s', (event, item) => {
    expect(linksOf(event)).toContain(item);
    expect(linksOf(item)).toContain(event);
  });
});
