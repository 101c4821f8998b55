import { describe, expect, test } from 'vitest';
import { daysSince1900, toSteps, writeNumbers } from './catalogue-file.ts';
import { engineWords } from './engine-words.ts';
import { SearchIndex } from './engine.ts';
import { find, findTyped } from './find.ts';
import { orderInPacks } from './pack-order.ts';
import { readSearch } from './state.ts';

const NOW = Date.parse('2026-11-30T12:00:00Z');

/** What pages say, by what they are called here. */
const TEXTS = {
  liban: 'Liban',
  maroc: 'Maroc',
  both: 'Au Liban et au Maroc, une coopération',
  law: 'une loi',
  laws: 'deux lois',
  region: 'Loire Loire Loire Loire',
  tunisia: 'Tunisie',
  goals: 'ODD ODD ODD, un objectif',
  six: '6 pages',
  seven: '6 feuilles',
  eight: '6 livres',
  summit: 'La COP30',
  culture: 'un service culturel',
  sentence: 'Quatre villes bretonnes financent ensemble une école primaire neuve',
  united: 'des collectivités unies, uni',
  coast: 'la côte',
  paris: 'en Île-de-France',
  island: 'La France, une île, une île, une île',
  chatter: 'villes bretonnes financent ensemble '.repeat(20),
} as const;
const NAMES = Object.keys(TEXTS);
const PAGES = Object.values(TEXTS).map(engineWords);

/** Finds as the engine does: by what words begin with; between quotation marks, whole words in their order. */
function search(asked: string) {
  const phrase = /^"(.*)"$/.exec(asked)?.[1];
  const words = (phrase ?? asked).split(' ');
  const results = PAGES.flatMap((said, row) => {
    const isFound = phrase
      ? ` ${said.join(' ')} `.includes(` ${phrase} `)
      : words.every((word) => said.some((one) => one.startsWith(word)));
    const score = said.filter((one) => words.some((word) => one.startsWith(word))).length;
    return isFound ? [{ id: String(row), score, words: [0] }] : [];
  });
  return Promise.resolve({ results });
}

const catalogue = {
  version: '1',
  first: 0,
  days: toSteps(PAGES.map(() => daysSince1900('2026-11-24'))),
  ends: { rows: '', minutes: '' },
  packs: writeNumbers([PAGES.length]),
  facets: {
    langue: { fr: toSteps(NAMES.flatMap((name, row) => (name === 'region' ? [] : [row]))) },
    type: { page: toSteps([NAMES.indexOf('eight')]) },
  },
  names: [],
  access: [],
  synonyms: [],
  places: ['royaume uni', 'cote ivoire', 'ile france'],
  house: ['reseau unies france', 'ruf'],
  archived: 0,
};

const pack = orderInPacks(PAGES.length, catalogue.facets).map((row) => ({
  url: `/${NAMES[row] ?? ''}/`,
  day: '2026-11-24',
  kind: 'article',
  card: { title: '' },
  text: [['', '', Object.values(TEXTS)[row] ?? '']],
}));

const answers: Readonly<Record<string, string>> = {
  '/pagefind/fiches/0.json?1': JSON.stringify(pack),
  '/pagefind/catalogue.json': JSON.stringify(catalogue),
  '/pagefind/mots.txt': ['coopération', 'maroc', 'liban', 'objectif', 'puisse', 'suisse'].join(
    '\n',
  ),
};

const index = await SearchIndex.open({
  load: async () =>
    Promise.resolve({
      createInstance: () => ({ init: async () => Promise.resolve(), search }),
    }),
  read: async (path) => Promise.resolve(new Response(answers[path])),
});

async function ask(query: string) {
  const { rows, corrected, omitted } = await find(index, { ...readSearch(''), query }, NOW);
  return { found: rows.map((row) => NAMES[row]), corrected, omitted };
}

describe('a word that is complete', () => {
  test('outweighs longer ones that begin by it, in its plural too', async () => {
    expect((await ask('loi')).found).toEqual(['law', 'laws', 'region']);
  });

  test('in its plural is found by its singular', async () => {
    expect(await ask('lois')).toEqual(await ask('loi'));
  });

  test('is not needed: « coop » finds « coopération »', async () => {
    expect((await ask('coop')).found).toEqual(['both']);
  });

  test('stands for longer ones while it is being typed', async () => {
    const { rows } = await findTyped(index, 'loi', NOW);
    expect(rows.map((row) => NAMES[row])[0]).toBe('region');
  });
});

describe('a word that is not wanted', () => {
  test('takes away the pages that say it, and is not said to be left out', async () => {
    expect(await ask('Liban -Maroc')).toEqual({
      found: ['liban'],
      corrected: undefined,
      omitted: [],
    });
  });

  test('takes them from the days that are named too', async () => {
    expect((await ask('la semaine dernière')).found).toContain('liban');
    const { found } = await ask('la semaine dernière -liban');
    expect(found).toContain('maroc');
    expect(found).not.toContain('liban');
    expect(found).not.toContain('both');
  });
});

describe('the name of the house', () => {
  test('is set aside where pages are led to by the other words, and found where it stands alone', async () => {
    expect((await ask('loi réseau unies france')).found[0]).toBe('law');
    expect((await ask('unies')).found).toEqual(['united']);
  });
});

describe('a phrase', () => {
  test.each([
    ['"une école primaire"', ['sentence']],
    ['"école primaire" villes', ['sentence']],
    ['"primaire école"', []],
    ['"villes primaire" école', []],
  ])('is said as it stands: %s', async (query, pages) => {
    expect((await ask(query)).found).toEqual(pages);
  });

  test('comes first where it is said with its small words', async () => {
    expect((await ask('"deux lois"')).found).toEqual(['laws']);
    expect((await ask('"une île"')).found).toEqual(['island', 'paris']);
    expect((await ask('"en Île"')).found).toEqual(['paris', 'island']);
  });
});

test('a correction that no result says is not told', async () => {
  const { corrected, omitted } = await ask('une école primaire cooperatoin');
  expect(corrected).toBeUndefined();
  expect(omitted).toEqual(['cooperatoin']);
});

describe('a list', () => {
  test.each(['liban, maroc, tunisie', 'Liban, Maroc ou Tunisie', 'Libna, maroc, tunisie'])(
    'finds what says any of its things, those that say more first: « %s »',
    async (query) => {
      const { found, omitted } = await ask(query);
      expect(found[0]).toBe('both');
      expect(found.toSorted()).toEqual(['both', 'liban', 'maroc', 'tunisia']);
      expect(omitted).toEqual([]);
    },
  );

  test('tells which of its things nobody speaks of', async () => {
    const { found, omitted } = await ask('liban, maroc ou syldavie');
    expect(found).toEqual(['both', 'liban', 'maroc']);
    expect(omitted).toEqual(['syldavie']);
  });
});

test('no word is said to be left out that the first result says', async () => {
  const { found, omitted } = await ask('odd 6');
  expect(found).toEqual(['goals', 'six', 'seven', 'eight']);
  expect(omitted).toEqual([]);
});

test.each([
  ['cop 30', 'summit'],
  ['culturelle', 'culture'],
])('« %s » is said otherwise', async (query, page) => {
  expect(await ask(query)).toEqual({ found: [page], corrected: undefined, omitted: [] });
});

test('a sentence that was pasted finds its page, not one that says half of it again and again', async () => {
  const { found } = await ask(
    'Quatre villes bretonnes financent ensemble une école primaire neuve',
  );
  expect(found[0]).toBe('sentence');
});

test('a country of which no page speaks is no misspelling', async () => {
  expect(await ask('suisse')).toEqual({ found: [], corrected: undefined, omitted: ['suisse'] });
});

test.each([
  ['Royaume-Uni', [], ['Royaume-Uni']],
  ['côte d’Ivoire', [], ['côte d’Ivoire']],
  ['Liban ou Côte d’Ivoire', ['liban', 'both'], ['Côte d’Ivoire']],
  ['uni', ['united'], []],
])(
  'a page that says a part of a name says nothing of the place: « %s »',
  async (query, pages, omitted) => {
    expect(await ask(query)).toEqual({ found: pages, corrected: undefined, omitted });
  },
);

test('a page that says the name of a place comes before one that says its words', async () => {
  expect((await ask('Île-de-France')).found).toEqual(['paris', 'island']);
});

test('days alone find what was published then, in French first, not pages that were revised', async () => {
  const { found } = await ask('la semaine dernière');
  expect(found.at(-1)).toBe('region');
  expect(found).toContain('law');
  expect(found).not.toContain('eight');
});
