import { expect, test } from 'vitest';
import { htmlValidate } from '../support/html-rules.ts';
import { builtPages } from '../support/pages.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

test('every page is valid HTML', async () => {
  expectOnFixture(builtPages().length);
  const reports = await Promise.all(
    builtPages().map(async ({ file, html }) => ({
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
