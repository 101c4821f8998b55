import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import {
  brokenReason,
  idList,
  isFetched,
  isInternal,
  referencesOf,
  styleReferences,
} from '../support/addresses.ts';
import { addressedPages, builtPages } from '../support/pages.ts';
import { attribute, metaOf } from '../support/tree.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

const references = builtPages().flatMap((page) =>
  referencesOf(page).map((reference) => ({ page, ...reference })),
);
const internal = references.filter(isInternal);
/** A message to be written and a number to be called are no addresses of another site. */
const external = references.filter(
  (reference) =>
    !isInternal(reference) && !['mailto:', 'tel:', 'sms:'].includes(reference.url.protocol),
);

function described({ page, value }: { page: { file: string }; value: string }): string {
  return `${page.file}: ${value}`;
}

describe('addresses of ours', () => {
  test('lead to a file, and their anchors to an element', () => {
    expectOnFixture(internal.length);
    const broken = internal.flatMap((reference) => {
      const reason = brokenReason(reference.url);
      return reason === undefined ? [] : [`${described(reference)} (${reason})`];
    });
    expect(broken).toEqual([]);
  });

  test('are written from the root, but for those that name a page to machines or open a calendar', () => {
    const whole = internal.filter(
      ({ element, value, url }) =>
        /^\w+:/.test(value) &&
        url.protocol !== 'webcal:' &&
        attribute(element, 'rel') !== 'canonical' &&
        // https://developers.google.com/search/docs/specialty/international/localized-versions
        attribute(element, 'hrefLang') === undefined,
    );
    expectOnFixture(internal.length);
    expect(whole.map(described)).toEqual([]);
  });

  test('of link previews lead to a file', () => {
    const images = addressedPages().map(({ file, elements }) => ({
      page: { file },
      value: metaOf(elements, 'og:image') ?? '',
    }));
    const broken = images.filter(
      ({ value }) => brokenReason(new URL(value, site.url)) !== undefined,
    );
    expectOnFixture(images.length);
    expect(broken.map(described)).toEqual([]);
  });

  test('of style sheets lead to a file', () => {
    const named = styleReferences();
    expectOnFixture(named.length);
    expect(
      named.filter(({ url }) => !isInternal({ url }) || brokenReason(url) !== undefined),
    ).toEqual([]);
  });

  test('all lie on a way from the home page', () => {
    const linked = Map.groupBy(
      internal.filter(({ element }) => element.tagName === 'a'),
      ({ page }) => page.path,
    );
    const seen = new Set(['/']);
    for (const path of seen) {
      for (const { url } of linked.get(path) ?? []) seen.add(decodeURIComponent(url.pathname));
    }
    const orphans = addressedPages().filter(({ path }) => !seen.has(path));
    expectOnFixture(seen.size, 2);
    expect(orphans.map(({ file }) => file)).toEqual([]);
  });
});

describe('addresses of others', () => {
  test('are secure and marked as external', () => {
    expectOnFixture(external.length);
    const faults = external.filter(({ element, url }) => {
      const rel = (attribute(element, 'rel') ?? '').split(' ');
      return url.protocol !== 'https:' || !rel.includes('external');
    });
    expect(faults.map(described)).toEqual([]);
  });

  test('are never asked for before the visitor does', () => {
    expectOnFixture(references.filter(isFetched).length);
    expect(external.filter(isFetched).map(described)).toEqual([]);
  });
});

test('identifiers are unique on their page', () => {
  const faults = builtPages().flatMap((page) => {
    const ids = idList(page);
    const repeated = ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
    return repeated.map((id) => `${page.file}: ${id}`);
  });
  expectOnFixture(builtPages().flatMap(idList).length);
  expect(faults).toEqual([]);
});
