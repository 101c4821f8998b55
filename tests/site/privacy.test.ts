import { expect, test } from 'vitest';
import { readPrivacyCrawl } from '../../src/domain/privacy/queries.ts';
import { formatDay } from '../../src/lib/french-dates.ts';
import { formatNumber } from '../../src/lib/text.ts';
import { routes } from '../../src/routes.ts';
import { strings } from '../../src/ui/strings.ts';
import { SITE_ROOT } from '../support/dist.ts';
import { pageAt } from '../support/pages.ts';
import { attribute, below, named, wordsOf } from '../support/tree.ts';

const crawl = await readPrivacyCrawl(SITE_ROOT);
const { elements } = pageAt(routes.privacy);

test('the page on personal data tells of the last visit that looked for traces, and of no other', () => {
  const sections = elements.filter(
    (element) => attribute(element, 'ariaLabelledBy') === 'verification',
  );
  const days = sections.flatMap((section) => named(below(section), 'time').map(wordsOf));
  const isTold = sections.some((section) =>
    wordsOf(section).includes(strings.privacy.seen(formatNumber(crawl?.pageCount ?? 0))),
  );
  expect([days, isTold]).toEqual(
    crawl === undefined ? [[], false] : [[formatDay(crawl.day)], true],
  );
});
