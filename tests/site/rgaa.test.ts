import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { criteriaTable, stateOf } from '../../src/domain/accessibility/criteria.ts';
import { routes } from '../../src/routes.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { strings } from '../../src/ui/strings.ts';
import { wordsOf as wordsIn } from '../../src/ui/words.ts';
import { PROJECT } from '../support/dist.ts';
import { expectOnFixture } from '../support/fixture-only.ts';
import { faultsOf } from '../support/faults.ts';
import { builtPages, pageAt } from '../support/pages.ts';
import { attribute, named, outsideProse, wordsOf } from '../support/tree.ts';

const criteria = criteriaTable.parse(
  parse(readFileSync(path.join(PROJECT, 'tests/rgaa.yml'), 'utf8')),
);

describe('the table of RGAA', () => {
  test('has the 106 criteria of version 4.1', () => {
    expect(criteria).toHaveLength(106);
  });

  test('names tests that exist', () => {
    const missing = criteria.flatMap(({ number, tests }) =>
      tests
        .filter((file) => !existsSync(path.join(PROJECT, file)))
        .map((file) => `${number}: ${file}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the statement of accessibility', () => {
  const words = pageAt(routes.accessibility).elements.slice(0, 1).map(wordsOf).join('');

  test('shows every criterion', () => {
    // « 1.1 » stands in « 11.1 » too.
    const shown = new Set(words.match(/\d+\.\d+(?= )/g));
    expect(criteria.map(({ number }) => number).filter((number) => !shown.has(number))).toEqual([]);
  });

  test.each(['tested', 'testedInPart', 'toLookAt', 'notApplicable'] as const)(
    'counts the criteria of the state « %s » as the table does',
    (state) => {
      const count = criteria.filter((criterion) => stateOf(criterion) === state).length;
      expect(words).toContain(`${strings.accessibility.states[state]}\u00A0: ${String(count)}`);
    },
  );

  test('claims no conformity that an audit has not seen', () => {
    expect(words).not.toMatch(/(?:totalement|partiellement) conforme/i);
  });
});

describe('every page', () => {
  const pages = builtPages();

  /** Which of the three menus of every page come first, second and third, whatever its language. */
  const orderOfMenus = ({ elements }: (typeof pages)[number]) => {
    const [language] = named(elements, 'html').map((page) => attribute(page, 'lang'));
    const { site } = wordsIn(z.enum(LANGUAGES).parse(language));
    const constant = [site.mainNavigation, site.footerNavigation, site.legalNavigation];
    return named(elements, 'nav')
      .map((menu) => constant.indexOf(attribute(menu, 'ariaLabel') ?? ''))
      .filter((place) => place >= 0);
  };

  test('has the same menus, in the same order', () => {
    const orders = new Set(pages.map((page) => orderOfMenus(page).join()));
    expectOnFixture(pages.length);
    expect(orders.size).toBe(1);
  });

  test('leads to the plan of the site and to the search', () => {
    const faults = faultsOf(({ elements }) => {
      const links = named(elements, 'a').map((link) => attribute(link, 'href'));
      const forms = named(elements, 'form').map((form) => attribute(form, 'action'));
      const isWhole = links.includes(routes.siteMap) && forms.includes(routes.search);
      return isWhole ? [] : ['no plan or no search'];
    });
    expect(faults).toEqual([]);
  });

  test('opens no other window by itself', () => {
    const faults = faultsOf(({ elements }) =>
      named(elements, 'a', 'form', 'base')
        .filter((element) => attribute(element, 'target') !== undefined)
        .map((element) => wordsOf(element)),
    );
    expect(faults).toEqual([]);
  });

  test('names each link by words that say where it leads', () => {
    const faults = faultsOf(({ elements }) => {
      // In a text, the content check advises its editor.
      const nameless = named(outsideProse(elements), 'a').filter(
        (link) =>
          attribute(link, 'href') !== undefined &&
          // A script names this one before it shows it.
          attribute(link, 'dataLink') === undefined &&
          attribute(link, 'ariaLabel') === undefined &&
          /^(?:|ici|lire la suite|en savoir plus|cliquez ici)$/i.test(wordsOf(link).trim()) &&
          named([link], 'img').length === 0,
      );
      return nameless.map((link) => attribute(link, 'href') ?? '');
    });
    expect(faults).toEqual([]);
  });
});
