import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { builtFiles, readBuilt } from '../support/dist.ts';
import { expectOnFixture } from '../support/fixture-only.ts';
import { builtPages } from '../support/pages.ts';
import { attribute, metaOf, named } from '../support/tree.ts';

const works = builtPages().filter(
  ({ elements }) => metaOf(elements, 'citation_title') !== undefined,
);
const reference = z.array(z.object({ title: z.string(), URL: z.string() })).length(1);
const plain = (title: string | undefined) => title?.replaceAll(/\s/g, ' ');
/** As a reference manager reads a file. */
const readFile = (address: string) =>
  reference.parse(new Cite(readBuilt(address.slice(1))).data)[0];

/** As the open data tell the resources: albums are looked at, not cited. */
function listCitable(): string[] {
  const rows = z.object({ elements: z.array(z.object({ url: z.string(), type: z.string() })) });
  return builtFiles('api/v1/ressources*.json')
    .flatMap((file) => rows.parse(JSON.parse(readBuilt(file))).elements)
    .filter(({ type }) => type !== 'photo')
    .map(({ url }) => new URL(url).pathname);
}

function listEditions(): string[] {
  return builtFiles('ressources/actes/*/index.html').map(
    (file) => `/${file.replace(/\/index\.html$/, '')}/`,
  );
}

describe('a work', () => {
  test('is every text, sound, film and edition, and nothing else', () => {
    expectOnFixture(works.length, 5);
    expect(works.map(({ path }) => path).toSorted()).toEqual(
      [...listCitable(), ...listEditions()].toSorted(),
    );
  });

  test.each(['bib', 'ris'] as const)('has a file %s that says the same as its page', (format) => {
    expectOnFixture(works.length, 5);
    const faults = works.flatMap(({ path, elements }) => {
      const address = routes.citation(path, format);
      const links = named(elements, 'a').map((link) => attribute(link, 'href'));
      const read = readFile(address);
      const isSame =
        links.includes(address) &&
        // Some readers take a no-break space for a space.
        plain(read?.title) === plain(metaOf(elements, 'citation_title')) &&
        read?.URL === `${site.url}${path}`;
      return isSame ? [] : [`${address}: ${String(read?.title)}`];
    });
    expect(faults).toEqual([]);
  });

  test('tells reference managers its address, its publisher, its language and its date', () => {
    expectOnFixture(works.length, 5);
    const faults = works.filter(
      ({ path, elements }) =>
        metaOf(elements, 'citation_abstract_html_url') !== `${site.url}${path}` ||
        metaOf(elements, 'citation_publisher') === undefined ||
        metaOf(elements, 'citation_language') === undefined ||
        !/^\d{4}(?:\/\d{2}){0,2}$/.test(metaOf(elements, 'citation_publication_date') ?? ''),
    );
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});
