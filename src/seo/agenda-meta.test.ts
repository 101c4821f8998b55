import { describe, expect, test } from 'vitest';
import { agendaFacetMeta, agendaMeta, agendaMonthMeta, agendaYearMeta } from './agenda-meta.ts';
import type { PageMeta } from './page-meta.ts';

const calendarsOf = ({ alternates }: PageMeta) =>
  alternates.filter(({ type }) => type === 'text/calendar').map(({ href }) => href);
const wayTo = ({ trail }: PageMeta) => trail.map(({ path }) => path);

describe('agendaMeta', () => {
  test('announces every calendar', () => {
    expect(calendarsOf(agendaMeta())).toEqual([
      '/agenda.ics',
      '/agenda/ouvert-a-tous.ics',
      '/agenda/adherents.ics',
    ]);
  });
});

describe('agendaFacetMeta', () => {
  test.each([
    ['ouvert', ['/agenda/ouvert-a-tous.ics', '/agenda.ics']],
    ['adherents', ['/agenda/adherents.ics', '/agenda.ics']],
    ['visio', ['/agenda.ics']],
  ] as const)('announces the calendar of %s first, where there is one', (word, calendars) => {
    expect(calendarsOf(agendaFacetMeta(word))).toEqual(calendars);
  });
});

describe('agendaYearMeta', () => {
  test('stands below the agenda, and is followed by its calendar', () => {
    const meta = agendaYearMeta('2025');
    expect(wayTo(meta)).toEqual(['/', '/agenda/', '/agenda/2025/']);
    expect(calendarsOf(meta)).toEqual(['/agenda.ics']);
  });
});

describe('agendaMonthMeta', () => {
  test('stands below its year', () => {
    const meta = agendaMonthMeta('2025-10');
    expect(meta.heading).toBe('Agenda d’octobre 2025');
    expect(wayTo(meta)).toEqual(['/', '/agenda/', '/agenda/2025/', '/agenda/2025/10/']);
  });
});
