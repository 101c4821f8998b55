import { describe, expect, test } from 'vitest';
import { buildArticle, buildEvent, buildResource } from '../../test/builders.ts';
import { PARIS } from '../../lib/zone.ts';
import { listTransitions, type TimedContent } from './transitions.ts';

const NOTHING: TimedContent = { events: [], articles: [], resources: [], alerts: [] };

/** What is listed at an instant, one line a transition. */
function listAll(content: Partial<TimedContent>, now = '2025-10-01T00:00:00Z'): string[] {
  const moment = { now: Temporal.Instant.from(now), zone: PARIS, quietAfterDays: 180 };
  return listTransitions({ ...NOTHING, ...content }, moment).map(
    ({ at, what }) => `${at} ${what.join(' ; ')}`,
  );
}

/** The same without the distant day on which each article becomes an old one. */
function list(content: Partial<TimedContent>, now?: string): string[] {
  return listAll(content, now).filter(
    (line) => line < '2028' && !line.includes('passage aux archives'),
  );
}

const hours = { titre: 'Liban', heure: '14:00', heure_fin: '16:00' };
const START = '2025-10-14T12:00:00Z début de « Liban »';
const END = '2025-10-14T14:00:00Z fin de « Liban »';
const REPORT = '2025-11-13T14:00:00Z fin de l’attente du compte rendu de « Liban »';
const CALENDARS = '2026-10-14T22:00:00Z sortie des calendriers de « Liban »';

describe('listTransitions', () => {
  test('lists nothing where nothing follows the clock', () => {
    expect(list({})).toEqual([]);
    expect(list({ resources: [buildResource()] })).toEqual([]);
  });

  test('lists the steps in the life of an event, earliest first', () => {
    const event = buildEvent({
      ...hours,
      inscription: { courriel: 'a@exemple.org', limite: '2025-10-07' },
    });
    expect(list({ events: [event] })).toEqual([
      '2025-10-07T22:00:00Z fin des inscriptions à « Liban »',
      START,
      END,
      REPORT,
      CALENDARS,
    ]);
  });

  test('lists when each session begins and ends: the weeks between are no meeting', () => {
    const course = buildEvent({
      titre: 'Cours',
      jour: '2025-10-14',
      jour_fin: '2025-10-21',
      etat: 'annule',
      seances: [
        { id: 's1', jour: '2025-10-14', heure: '14:00', heure_fin: '16:00' },
        { id: 's2', jour: '2025-10-21' },
      ],
    });
    expect(list({ events: [course] })).toEqual([
      '2025-10-14T12:00:00Z début d’une séance de « Cours »',
      '2025-10-14T14:00:00Z fin d’une séance de « Cours »',
      '2025-10-20T22:00:00Z début d’une séance de « Cours »',
      '2025-10-21T22:00:00Z fin d’une séance de « Cours »',
      '2026-10-21T22:00:00Z sortie des calendriers de « Cours »',
    ]);
  });

  test.each([
    ['2025-10-14T11:59:59Z', [START, END, REPORT, CALENDARS]],
    ['2025-10-14T12:00:00Z', [END, REPORT, CALENDARS]],
    ['2025-10-14T14:00:00Z', [REPORT, CALENDARS]],
    ['2025-11-13T14:00:00Z', [CALENDARS]],
    ['2026-10-14T22:00:00Z', []],
  ])('leaves out, at %s, what has come', (now, transitions) => {
    expect(list({ events: [buildEvent(hours)] }, now)).toEqual(transitions);
  });

  test.each([
    ['a report is there', { compte_rendu: 'articles/2025/2025-10-20-bilan' }],
    ['it is called off', { etat: 'annule' }],
  ] as const)('awaits no report when %s', (_name, keys) => {
    expect(list({ events: [buildEvent({ ...hours, ...keys })] })).toEqual([START, END, CALENDARS]);
  });

  test.each([
    [
      'that is full',
      { inscription: { courriel: 'a@exemple.org', limite: '2025-10-07' }, etat: 'complet' },
    ],
    [
      'that closes with the event',
      { inscription: { courriel: 'a@exemple.org', limite: '2025-10-14' } },
    ],
    ['without a last day', { inscription: { courriel: 'pays@exemple.org' } }],
  ] as const)('closes no registration %s', (_name, keys) => {
    const transitions = list({ events: [buildEvent({ ...hours, ...keys })] });
    expect(transitions).toEqual([START, END, REPORT, CALENDARS]);
  });

  test('gives one line to what happens together, each reason once', () => {
    const first = buildEvent({ ...hours, etat: 'annule' });
    const second = buildEvent({ ...hours, titre: 'Égypte', heure: '16:00', heure_fin: '17:00' });
    expect(list({ events: [second, first, first] }).slice(0, 3)).toEqual([
      START,
      '2025-10-14T14:00:00Z début de « Égypte » ; fin de « Liban »',
      '2025-10-14T15:00:00Z fin de « Égypte »',
    ]);
  });

  test('lists when an item appears, is taken away, and is forgotten by feeds', () => {
    const article = buildArticle({ expiration: '2025-12-31 23:59' });
    const resource = buildResource({ publication: '2025-10-20 08:00' });
    expect(list({ resources: [resource] })).toEqual(['2025-10-20T06:00:00Z parution d’un contenu']);
    expect(list({ articles: [article] })).toEqual([
      '2025-12-31T22:59:00Z retrait de « L’été de Hokusai »',
      '2026-01-30T22:59:00Z fin de l’avis de retrait de « L’été de Hokusai »',
    ]);
    expect(list({ articles: [article] }, '2026-01-01T00:00:00Z')).toEqual([
      '2026-01-30T22:59:00Z fin de l’avis de retrait de « L’été de Hokusai »',
    ]);
  });

  test('gives of an item under embargo the instant only', () => {
    const event = buildEvent({ ...hours, etat: 'annule', publication: '2025-10-10 08:00' });
    const HIDDEN = 'changement d’un contenu à paraître';
    expect(list({ events: [event] })).toEqual([
      '2025-10-10T06:00:00Z parution d’un contenu',
      `2025-10-14T12:00:00Z ${HIDDEN}`,
      `2025-10-14T14:00:00Z ${HIDDEN}`,
      `2026-10-14T22:00:00Z ${HIDDEN}`,
    ]);
    expect(list({ events: [event] }, '2025-10-10T06:00:00Z')).toEqual([START, END, CALENDARS]);
  });

  test('leaves out what happens to an event while it is not public', () => {
    const late = buildEvent({ ...hours, etat: 'annule', publication: '2025-10-14 15:00' });
    expect(list({ events: [late] })).toEqual([
      '2025-10-14T13:00:00Z parution d’un contenu',
      '2025-10-14T14:00:00Z changement d’un contenu à paraître',
      '2026-10-14T22:00:00Z changement d’un contenu à paraître',
    ]);
    const short = buildEvent({ ...hours, expiration: '2025-10-14 15:00' });
    expect(list({ events: [short] })).toEqual([
      START,
      '2025-10-14T13:00:00Z retrait de « Liban »',
      '2025-11-13T14:00:00Z fin de l’avis de retrait de « Liban »',
    ]);
  });

  test('never lists a draft', () => {
    const keys = { brouillon: true, publication: '2025-10-10 08:00' };
    const events = [buildEvent({ ...hours, ...keys })];
    expect(list({ events, articles: [buildArticle({ ...keys, date: '2025-09-30' })] })).toEqual([]);
  });

  test('lists when an alert begins and ends, in Paris', () => {
    const alerts = [{ startsAt: '2025-10-10 08:00', endsAt: '2025-11-10 18:00' }];
    expect(list({ alerts })).toEqual([
      '2025-10-10T06:00:00Z début d’une alerte',
      '2025-11-10T17:00:00Z fin d’une alerte',
    ]);
  });
});

describe('an article', () => {
  test.each([
    [
      'five years after it appeared',
      {},
      ['2030-09-08T22:00:00Z passage aux archives de « Liban »'],
    ],
    [
      'five years after its last change',
      { mise_a_jour: '2026-01-15', motif_mise_a_jour: 'Montant corrigé' },
      ['2031-01-14T23:00:00Z passage aux archives de « Liban »'],
    ],
    ['never, once taken away', { expiration: '2026-01-01 08:00' }, []],
  ] as const)('becomes an old one %s', (_name, keys, lines) => {
    const article = buildArticle({ titre: 'Liban', date: '2025-09-09', ...keys });
    const found = listAll({ articles: [article] });
    expect(found.filter((line) => line.includes('archives'))).toEqual(lines);
  });
});

describe('a stream of the home page', () => {
  const article = (date: string, keys: Parameters<typeof buildArticle>[0] = {}) =>
    buildArticle({ date, rubrique: 'reseau', ...keys });
  const QUIET = 'rubrique « reseau » sans nouvelle récente';

  test('becomes quiet the day after 180 days without news', () => {
    const articles = [article('2025-09-30'), article('2025-09-01'), article('2024-01-01')];
    expect(list({ articles })).toEqual([`2026-03-29T22:00:00Z ${QUIET}`]);
  });

  test('is not quietened by another', () => {
    const articles = [article('2025-09-01'), article('2025-09-30', { rubrique: 'cuf' })];
    expect(list({ articles })).toEqual([
      `2026-02-28T23:00:00Z ${QUIET}`,
      '2026-03-29T22:00:00Z rubrique « cuf » sans nouvelle récente',
    ]);
  });

  test('stays lively when something under embargo appears in time', () => {
    const embargoed = article('2025-12-01', { publication: '2025-12-01 08:00' });
    expect(list({ articles: [article('2025-09-30'), embargoed] })).toEqual([
      '2025-12-01T07:00:00Z parution d’un contenu',
      `2026-05-30T22:00:00Z ${QUIET}`,
    ]);
  });

  test('becomes quiet by the article before, when the latest is taken away', () => {
    const articles = [
      article('2025-09-20'),
      article('2025-09-30', { titre: 'Appel', expiration: '2025-12-01 08:00' }),
    ];
    expect(list({ articles })).toEqual([
      '2025-12-01T07:00:00Z retrait de « Appel »',
      '2025-12-31T07:00:00Z fin de l’avis de retrait de « Appel »',
      `2026-03-19T23:00:00Z ${QUIET}`,
    ]);
  });
});

describe('the lead of the home page', () => {
  const lead = (keys: object) =>
    list({ articles: [buildArticle({ titre: 'Un fonds', ...keys })] }).filter((line) =>
      line.includes('une'),
    );

  test('ends after its last day', () => {
    expect(lead({ a_la_une: '2025-10-20' })).toEqual([
      '2025-10-20T22:00:00Z fin de la une de « Un fonds »',
    ]);
  });

  test('has no end where the article expires before', () => {
    expect(lead({ a_la_une: '2025-10-20', expiration: '2025-10-15 08:00' })).toEqual([]);
  });
});
