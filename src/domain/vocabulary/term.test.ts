import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent, buildResource } from '../../test/builders.ts';
import { countItems, toTermPages, toTerms } from './term.ts';

const stored = (id: string, name: string) => ({
  id,
  data: { name, summary: `À propos : ${name}.` },
  digest: `digest of ${id}`,
  filePath: `content/pays/${id}.md`,
});

const NO_RELATED_TERMS = { countries: [], topics: [], localGovernments: [], networks: [] };

describe('toTerms', () => {
  test('gives each file its place, in French alphabetical order', () => {
    const terms = toTerms([stored('liban', 'Liban'), stored('equateur', 'Équateur')]);
    expect(terms).toEqual([
      {
        slug: 'equateur',
        name: 'Équateur',
        summary: 'À propos : Équateur.',
        path: 'content/pays/equateur.md',
        digest: 'digest of equateur',
      },
      {
        slug: 'liban',
        name: 'Liban',
        summary: 'À propos : Liban.',
        path: 'content/pays/liban.md',
        digest: 'digest of liban',
      },
    ]);
  });

  test.each(['digest', 'filePath'] as const)('fails when the loader gives no %s', (key) => {
    const { id, data, digest, filePath } = stored('liban', 'Liban');
    const incomplete = key === 'digest' ? { id, data, filePath } : { id, data, digest };
    expect(() => toTerms([incomplete])).toThrow('The loader gave no path or digest for "liban".');
  });
});

describe('toTermPages', () => {
  const [term] = toTerms([stored('liban', 'Liban')]);
  if (term === undefined) throw new Error('One file gives one term.');

  const articles = ['Un', 'Deux', 'Trois'].map((titre) => buildArticle({ titre }));
  const content = {
    articles,
    nextEvents: [buildEvent()],
    pastEvents: [buildEvent({ jour: '2020-01-01' })],
    resources: [buildResource()],
    relatedTerms: NO_RELATED_TERMS,
    today: '2026-11-23',
  };

  test('cuts the articles into pages', () => {
    const pages = toTermPages(term, content, 2);
    expect(pages.map(({ articles: { number, count, items } }) => [number, count, items])).toEqual([
      [1, 2, articles.slice(0, 2)],
      [2, 2, articles.slice(2)],
    ]);
  });

  test('shows events and resources on the first page only', () => {
    const [first, second] = toTermPages(term, content, 2);
    expect(first?.content).toMatchObject({
      nextEvents: content.nextEvents,
      pastEvents: content.pastEvents,
      resources: content.resources,
    });
    expect(second?.content).toEqual({
      nextEvents: [],
      pastEvents: [],
      resources: [],
      relatedTerms: NO_RELATED_TERMS,
      today: '2026-11-23',
    });
  });

  test('leaves no article of another page in a page', () => {
    for (const { content: shown } of toTermPages(term, content, 2)) {
      expect(shown).not.toHaveProperty('articles');
    }
  });

  test('gives a term without articles its page', () => {
    const empty = {
      nextEvents: [],
      pastEvents: [],
      resources: [],
      relatedTerms: NO_RELATED_TERMS,
      today: '2026-11-23',
    };
    expect(toTermPages(term, { ...empty, articles: [] }, 20)).toEqual([
      { term, content: empty, articles: { items: [], number: 1, count: 1, total: 0 } },
    ]);
  });
});

describe('countItems', () => {
  test('counts articles, events of both sides and resources', () => {
    const content = {
      articles: [buildArticle()],
      nextEvents: [buildEvent()],
      pastEvents: [buildEvent({ jour: '2020-01-01' })],
      resources: [buildResource()],
      today: '2026-11-23',
    };
    expect(countItems(content)).toBe(4);
  });
});
