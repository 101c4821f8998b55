import { expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { htmlValidate } from '../support/html-rules.ts';
import { builtPages, type BuiltPage } from '../support/pages.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

/** A page that crosses a country and a topic shows what other lists show: the longest stand for all. */
function pagesToValidate(): BuiltPage[] {
  const isCrossing = ({ path }: BuiltPage) =>
    path.startsWith(routes.subscriptions) && path !== routes.subscriptions;
  const crossings = builtPages().filter(isCrossing);
  const longest = crossings.toSorted((a, b) => b.html.length - a.html.length).slice(0, 10);
  return [...builtPages().filter((page) => !isCrossing(page)), ...longest];
}

test('every page is valid HTML', async () => {
  const pages = pagesToValidate();
  expectOnFixture(pages.length);
  const reports = await Promise.all(
    pages.map(async ({ file, html }) => ({
      file,
      report: await htmlValidate.validateString(html, file),
    })),
  );
  const faults = reports.flatMap(({ file, report }) =>
    report.results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} (${selector ?? ''})`,
      ),
    ),
  );
  expect(faults).toEqual([]);
});

// html-validate accepts a script after the end, where Astro leaves one that stands outside the layout
// (https://github.com/withastro/docs/issues/8603).
test('every page ends with its root element', () => {
  const others = builtPages().filter(({ html }) => !html.trimEnd().endsWith('</html>'));
  expect(others.map(({ file }) => file)).toEqual([]);
});
