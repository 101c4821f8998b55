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
  const claims = elements
    .filter((element) => attribute(element, 'ariaLabelledBy') === 'verification')
    .flatMap((section) => named(below(section), 'p').map(wordsOf));
  const { visitedOn, seen } = strings.privacy;
  const expected =
    crawl && `${visitedOn} ${formatDay(crawl.day)}${seen(formatNumber(crawl.pageCount))}`;
  expect(claims).toEqual(expected === undefined ? [] : [expected]);
});
