import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildArticle, buildEvent, buildResource } from '../test/builders.ts';
import { writeCsv } from './csv.ts';
import { DATASET_NAMES, type DatasetName, type PublicContent } from './datasets.ts';
import { describeApi } from './openapi.ts';
import { API_PAGE_SIZE, apiPage, listApiPages, pageSchema } from './pages.ts';

const listed = (keys: Parameters<typeof buildEvent>[0]) => ({
  ...buildEvent(keys),
  hasCalendarFile: true,
});

const content: PublicContent = {
  articles: [
    buildArticle({ titre: '=SOMME(A1) ; « l’eau », "hier"', date: '2023-11' }),
    buildArticle({ sous_titre: 'à Nantes', source: { nom: 'CGLU', url: 'https://www.uclg.org/' } }),
  ],
  events: [
    listed({ jour: '2025-10-14', heure: '14:00', heure_fin: '16:00' }),
    { ...listed({ jour: '2025-10-14', etat: 'annule' }), hasCalendarFile: false },
    listed({
      jour: '2027-03-11',
      jour_fin: '2027-03-18',
      seances: [
        { id: 's1', titre: 'Ouverture', jour: '2027-03-11', heure: '17:30', heure_fin: '19:00' },
        { id: 's2', jour: '2027-03-18', heure: '18:00', heure_fin: '19:30' },
      ],
    }),
  ],
  resources: [buildResource({ auteurs: ['Ville de Tours', 'Ville de Nantes'], pages: 12 })],
  countries: [
    {
      slug: 'liban',
      name: 'Liban',
      summary: 'Un pays.',
      path: 'content/pays/liban.md',
      digest: 'a',
      stableId: undefined,
      code: 'LB',
      zone: 'Proche-Orient et Maghreb',
      isGroup: true,
      inCountry: 'au Liban',
      groupSince: 2001,
      chairSlug: undefined,
      milestones: [],
      towns: [],
      partnerNames: {},
      funds: [
        {
          name: 'Fonds Liban',
          openedIn: '2024',
          closedIn: undefined,
          amount: '100 000 €',
          donors: undefined,
          state: 'clos',
        },
      ],
    },
  ],
  topics: [],
  localGovernments: [],
};
const apiPages = (name: DatasetName, all: PublicContent) =>
  listApiPages(name, all).map((source) => apiPage(source));
const cells = z.array(z.record(z.string(), z.string()));
const readTable = (name: DatasetName) =>
  cells.parse(parse(writeCsv(name, content), { bom: true, columns: true }));

describe.each(DATASET_NAMES)('the list « %s »', (name) => {
  test('is what its own JSON Schema describes', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    formats.default(ajv);
    const isValid = ajv.compile(pageSchema(name));
    for (const page of apiPages(name, content)) {
      expect(isValid(JSON.parse(JSON.stringify(page))), ajv.errorsText(isValid.errors)).toBe(true);
    }
  });

  test('has as many rows in its table as items on its pages', () => {
    const items = apiPages(name, content).flatMap(({ elements }) => elements);
    expect(readTable(name)).toHaveLength(items.length);
  });
});

describe('apiPage', () => {
  const many = { ...content, articles: Array.from({ length: 1001 }, () => buildArticle()) };

  test('cuts a long list, each page with the addresses of its neighbours', () => {
    const pages = apiPages('articles', many);
    expect(pages.map(({ elements }) => elements.length)).toEqual([API_PAGE_SIZE, API_PAGE_SIZE, 1]);
    expect(pages.map(({ precedente, suivante }) => [precedente, suivante])).toEqual(
      [
        [null, '/api/v1/articles/2.json'],
        ['/api/v1/articles.json', '/api/v1/articles/3.json'],
        ['/api/v1/articles/2.json', null],
      ].map((pair) => pair.map((path) => path && `https://www.cites-unies-france.org${path}`)),
    );
  });

  test('is made of its own items and of nothing else, whose changes would make it anew', () => {
    const [, second] = listApiPages('articles', many);
    const { articles, ...others } = second?.content ?? content;
    expect(articles).toEqual(many.articles.slice(API_PAGE_SIZE, 2 * API_PAGE_SIZE));
    expect(Object.values(others).flat()).toEqual([]);
  });

  test('says no licence as long as the association has chosen none', () => {
    expect(apiPages('pays', content)[0]?.licence).toBeNull();
  });

  test('gives each session of a meeting by the identifier that calendars know', () => {
    const course = apiPages('agenda', content)[0]?.elements[2];
    expect(course).toMatchObject({
      debut: '2027-03-11T17:30:00+01:00',
      fin: '2027-03-18T19:30:00+01:00',
      seances: [
        { uid: expect.stringMatching(/-s1@cites-unies-france\.org$/) as string },
        { uid: expect.stringMatching(/-s2@cites-unies-france\.org$/) as string },
      ],
    });
  });

  test('leads to the file of a meeting as long as there is one', () => {
    const addresses = apiPages('agenda', content)[0]?.elements.map((row) => row.calendrier_url);
    expect(addresses).toEqual([
      expect.stringMatching(/\.ics$/),
      null,
      expect.stringMatching(/\.ics$/),
    ]);
  });

  test('gives a day where no hour is known', () => {
    expect(apiPages('agenda', content)[0]?.elements[1]).toMatchObject({ debut: '2025-10-14' });
  });
});

describe('writeCsv', () => {
  test('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(writeCsv('pays', content).startsWith('\uFEFFid,url,nom,')).toBe(true);
  });

  test('keeps commas, quotes and accents, and lets no cell be a formula', () => {
    expect(readTable('articles')[0]?.titre).toBe(
      "'=SOMME(A1)\u202F; «\u00A0l’eau\u00A0», «\u00A0hier\u00A0»",
    );
  });

  test('writes the values of a list in one cell', () => {
    expect(readTable('ressources')[0]?.auteurs).toBe('Ville de Tours | Ville de Nantes');
    expect(readTable('pays')[0]?.fonds).toBe('Fonds Liban, 2024, 100 000 €, clos');
  });
});

test('describeApi names every list, and the schema of its pages', () => {
  const { paths } = describeApi();
  const addresses = Object.keys(z.record(z.string(), z.unknown()).parse(paths));
  expect(addresses).toHaveLength(DATASET_NAMES.length * 3);
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/api/v1/agenda.json',
      '/api/v1/agenda/{page}.json',
      '/api/v1/agenda.csv',
    ]),
  );
});
