import { expect, test } from 'vitest';
import { writeJsonInHtml } from './json-in-html.ts';

test('data in a page read the same, and close no element', () => {
  const data = { title: '</script><!-- & "é" \u2028', days: ['2026-11-29'] };
  const written = writeJsonInHtml(data);
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual(data);
});
