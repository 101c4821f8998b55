import { expect, test } from 'vitest';
import { formerChoiceRows } from './former-choices.ts';

const country = { slug: 'liban', name: 'Liban' };
const topic = { slug: 'eau', name: 'Eau et assainissement' };
const PAIR = '/abonnements/pays/liban/thematiques/eau/';

test('the page and the feeds of a choice that no longer exists redirect to those of the nearest one', () => {
  const rows = formerChoiceRows([
    { from: { country, topic, part: 'agenda' }, to: { country, part: 'agenda' } },
  ]);
  expect(rows).toEqual(
    ['', 'rss.xml', 'atom.xml', 'feed.json'].map((file) => ({
      from: `${PAIR}agenda/${file}`,
      to: `/abonnements/pays/liban/agenda/${file === '' ? '' : 'rss.xml'}`,
    })),
  );
});

test('formats that a crossing has no more lead to its RSS feed', () => {
  const rows = formerChoiceRows([{ from: { country, topic }, to: { country, topic } }]);
  expect(rows).toEqual([
    { from: `${PAIR}atom.xml`, to: `${PAIR}rss.xml` },
    { from: `${PAIR}feed.json`, to: `${PAIR}rss.xml` },
  ]);
});
