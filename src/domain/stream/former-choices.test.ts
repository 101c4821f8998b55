import { expect, test } from 'vitest';
import { buildArticle, buildEvent } from '../../test/builders.ts';
import type { Choice } from './choice.ts';
import { listFormerChoices } from './former-choices.ts';
import { toArticleItems, toEventItems } from './stream.ts';

const words = ({ country, topic, part }: Choice) =>
  [country?.slug, topic?.slug, part].filter((word) => word !== undefined).join(' ');

test('a choice that no longer exists redirects to the nearest one that can be followed', () => {
  const often = { pays: ['liban'], thematiques: ['eau'] };
  const items = [
    ...toArticleItems([1, 2].map(() => buildArticle(often))),
    ...toEventItems([buildEvent(often), buildEvent({ pays: ['japon'], thematiques: ['climat'] })]),
  ];
  expect(listFormerChoices(items).map(({ from, to }) => [words(from), words(to)])).toEqual([
    ['liban eau', 'liban eau'],
    ['liban eau actualites', 'liban eau'],
    ['liban eau agenda', 'liban eau'],
    ['japon climat', 'japon'],
    ['japon climat agenda', 'japon agenda'],
    ...['climat agenda', 'eau actualites', 'eau agenda'].map((kept) => [kept, kept]),
    ...['japon agenda', 'liban actualites', 'liban agenda'].map((kept) => [kept, kept]),
  ]);
});

test('a choice that lost all that it held redirects to its country, or to its topic', () => {
  const kept = toArticleItems([buildArticle({ pays: ['liban'] })]);
  const withdrawn = toEventItems([
    buildEvent({ pays: ['liban'], thematiques: ['eau'] }),
    buildEvent({ pays: ['liban'] }),
  ]);
  const gone = [...withdrawn, ...toArticleItems([buildArticle({ pays: ['liban'] })])];
  expect(listFormerChoices(kept, gone).map(({ from, to }) => [words(from), words(to)])).toEqual([
    ['liban actualites', 'liban actualites'],
    ['liban eau', 'liban'],
    ['liban agenda', 'liban'],
    ['eau agenda', 'eau'],
  ]);
});
