import { describe, expect, test } from 'vitest';
import { statementsOf } from '../support/json-ld.ts';
import { builtPages } from '../support/pages.ts';
import { expectOnFixture } from '../support/fixture-only.ts';
import { vocabularyFaults } from '../support/schema-org.ts';

test('every statement of every page uses schema.org’s own words, each where it belongs', () => {
  const statements = builtPages().flatMap((page) =>
    statementsOf(page).map((statement) => ({ file: page.file, statement })),
  );
  expectOnFixture(statements.length);
  const faults = statements.flatMap(({ file, statement }) =>
    vocabularyFaults(statement).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

describe('the vocabulary tells', () => {
  test.each([
    [{ '@type': 'Evenement' }, 'Evenement is no type of schema.org'],
    [{ '@type': 'Event', headline: 'Réunion' }, 'Event has no property headline'],
    [
      { '@type': 'Event', eventStatus: 'https://schema.org/EventAnnule' },
      'Event.eventStatus may not hold "https://schema.org/EventAnnule"',
    ],
    [
      { '@type': 'Event', location: { '@type': 'Person', name: 'Une élue' } },
      'Event.location may not hold {"@type":"Person","name":"Une élue"}',
    ],
    [
      { '@type': 'Event', organizer: { '@type': 'Organization', startDate: '2026-01-01' } },
      'Organization has no property startDate',
    ],
  ])('that %j is wrong', (statement, fault) => {
    expect(vocabularyFaults(statement)).toEqual([fault]);
  });
});
